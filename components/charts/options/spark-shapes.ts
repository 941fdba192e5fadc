import type { Box } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { valueDomain } from '../scale/value-domain'
import { averageLine, limitBands } from './limit-lines'
import { markerOf } from './marker-of'
import type { LimitSpan, TimePoint } from './process-model.types'
import { lineThrough, markersAt } from './shapes'
import { timeLine } from './time-line'

/** What a sparkline shows: no words, its cell says them. */
export type SparkModel = {
  readonly periods: number
  readonly points: readonly TimePoint[]
  readonly spans: readonly LimitSpan[]
}

const margin = 7

/** A sparkline, from the back to the front: band, average, line, special causes, and the last point. */
export function sparkShapes({ periods, points, spans }: SparkModel, box: Box) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const limits = spans.flatMap((span) =>
    span.limits.flatMap(({ lower, upper, mean }) => [lower ?? mean, upper ?? mean]),
  )
  const domain = valueDomain([...values, ...limits])
  const last = points.findLast(({ value }) => value !== null)
  const special = points.filter(({ mark, value }) => value !== null && mark !== 'none' && mark !== 'early')
  const x = linearScale([-0.5, periods - 0.5], [0, box.width])
  const y = linearScale(domain, [box.height - margin, margin])
  const dots = [...special, ...(last ? [last] : [])].flatMap(({ at, value, mark }) => {
    const marker = markerOf(mark, 9)
    const size = at === last?.at ? marker.size : marker.size * 0.62
    return markersAt([[x(at), y(value!)]], { ...marker, size }, 4)
  })
  return [
    ...limitBands(spans, domain, { x, y }),
    ...averageLine(spans, { x, y }, 1),
    ...lineThrough(timeLine(points), { x, y }, { color: palette.navy, width: 1.5 }, 2),
    ...dots,
  ]
}
