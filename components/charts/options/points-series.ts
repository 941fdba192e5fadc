import { marks } from '../mark'
import { palette } from '../palette'
import type { TimePoint } from './process-model.types'
import { symbolOf } from './symbol'
import { timeLine } from './time-line'

/** The line through the values, and over it one series of points per shape, plain ones first. */
export function linesAndPoints(points: readonly TimePoint[], breaks: readonly number[], spacing: number) {
  const line = {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    connectNulls: false,
    lineStyle: { color: palette.navy, width: 2, join: 'round' as const },
    data: timeLine(points, breaks),
  }
  const shapes = marks.flatMap((mark) => {
    const own = points.filter((point) => point.mark === mark && point.value !== null)
    if (own.length === 0) return []
    return [
      {
        type: 'scatter' as const,
        clip: false,
        z: 4,
        ...symbolOf(mark, spacing),
        data: own.map(({ at, value }) => [at, value]),
      },
    ]
  })
  return [line, ...shapes]
}
