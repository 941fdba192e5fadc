import { marks } from '../mark'
import { palette } from '../palette'
import { markerOf } from './marker-of'
import type { Plot } from './plot.types'
import type { TimePoint } from './process-model.types'
import { lineThrough, markersAt } from './shapes'
import { timeLine } from './time-line'

/** The line through the values, and over it the points, plain ones first. */
export function linesAndPoints(
  points: readonly TimePoint[],
  breaks: readonly number[],
  spacing: number,
  { x, y }: Pick<Plot, 'x' | 'y'>,
) {
  const line = lineThrough(timeLine(points, breaks), { x, y }, { color: palette.navy, width: 2 }, 3)
  const shapes = marks.flatMap((mark) => {
    const own = points.flatMap((point) =>
      point.mark === mark && point.value !== null ? [[x(point.at), y(point.value)] as const] : [],
    )
    return markersAt(own, markerOf(mark, spacing), 4)
  })
  return [...line, ...shapes]
}
