import { palette } from '../palette'
import { textWidth } from '../scale/text-width'
import type { Plot } from './plot.types'
import type { ProcessModel } from './process-model.types'
import { text } from './text'

/** From the axis to the middle of a line of words under the periods, in pixels. */
const belowPeriods = 40

/** A bracket over (or under) the latest run with its length in words. */
export function runBracket(run: ProcessModel['run'], points: ProcessModel['points'], { x, y, plot }: Plot) {
  if (!run) return []
  const up = run.side === 'above'
  const own = points.flatMap(({ at, value }) =>
    value !== null && at >= run.from && at <= run.to ? [y(value)] : [],
  )
  const edge = up ? Math.min(...own, plot.top + 12) - 14 : Math.max(...own, plot.bottom - 12) + 14
  const level = up ? Math.max(edge, 44) : Math.min(edge, plot.bottom + 6)
  // Periods are written under the axis: words that would meet them stand below.
  const words = up ? level - 12 : level + 13 > plot.bottom + 4 ? plot.bottom + belowPeriods : level + 13
  const [left, right] = [x(run.from) - 5, x(run.to) + 5]
  const tick = up ? 5 : -5
  // The words end with the bracket; a short one has no room to centre them, and the right edge has labels.
  const start = Math.max(right - textWidth(run.words), 0)
  return [
    {
      type: 'polyline' as const,
      silent: true,
      z: 20,
      shape: {
        points: [
          [left, level + tick],
          [left, level],
          [right, level],
          [right, level + tick],
        ],
      },
      style: { stroke: palette.ink, lineWidth: 1.25, fill: 'none' },
    },
    text(start + textWidth(run.words), words, run.words, {
      color: palette.ink,
      align: 'right',
    }),
  ]
}
