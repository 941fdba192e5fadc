import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { linearScale } from '../scale/linear-scale'
import { valueDomain } from '../scale/value-domain'
import { averageLine, limitBands } from './limit-series'
import type { LimitSpan, TimePoint } from './process-model.types'
import { symbolOf } from './symbol'
import { timeLine } from './time-line'

/** What a sparkline shows: no words, its cell says them. */
export type SparkModel = {
  readonly periods: number
  readonly points: readonly TimePoint[]
  readonly spans: readonly LimitSpan[]
}

const margin = 7

/** Lays out a sparkline: band, average, line, special causes, and the last point. */
export function sparkOption({ periods, points, spans }: SparkModel, box: Box): Layout {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const limits = spans.flatMap((span) =>
    span.limits.flatMap(({ lower, upper, mean }) => [lower ?? mean, upper ?? mean]),
  )
  const domain = valueDomain([...values, ...limits])
  const last = points.findLast(({ value }) => value !== null)
  const special = points.filter(({ mark, value }) => value !== null && mark !== 'none' && mark !== 'early')
  const dots = [...special, ...(last ? [last] : [])].map(({ at, value, mark }) => {
    const { symbolSize, ...symbol } = symbolOf(mark, 9)
    return { ...symbol, symbolSize: at === last?.at ? symbolSize : symbolSize * 0.62, value: [at, value] }
  })
  const option = {
    animation: false,
    grid: { left: 0, right: 0, top: margin, bottom: margin, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: -0.5, max: periods - 0.5 },
    yAxis: { type: 'value', show: false, min: domain[0], max: domain[1] },
    series: [
      limitBands(spans, domain),
      averageLine(spans),
      {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        lineStyle: { color: palette.navy, width: 1.5, join: 'round' },
        data: timeLine(points),
      },
      { type: 'scatter', clip: false, z: 4, data: dots },
    ],
  }
  const x = linearScale([-0.5, periods - 0.5], [0, box.width])
  const y = linearScale(domain, [box.height - margin, margin])
  return {
    option,
    places: points.map(({ at, value }) => (value === null ? null : { x: x(at), y: y(value) })),
  }
}
