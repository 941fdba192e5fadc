import { palette } from '../palette'
import type { Plot } from './plot.types'
import type { IssueMark } from './process-model.types'
import { text } from './text'

const radius = 9

/** Known issues on a time axis: a dashed rule at the first period, a bar along the axis, and a letter that a note explains. */
export function issueElements(issues: readonly IssueMark[], { x, plot }: Pick<Plot, 'x' | 'plot'>) {
  return issues.flatMap(({ from, to, letter }) => {
    const [left, right] = [x(from), x(to)]
    return [
      {
        type: 'line' as const,
        silent: true,
        z: 3,
        shape: { x1: left, y1: plot.top, x2: left, y2: plot.bottom },
        style: { stroke: palette.limit, lineWidth: 1.25, lineDash: [3, 3] },
      },
      ...(right > left
        ? [
            {
              type: 'line' as const,
              silent: true,
              z: 3,
              shape: { x1: left, y1: plot.bottom, x2: right, y2: plot.bottom },
              style: { stroke: palette.ink, lineWidth: 3 },
            },
          ]
        : []),
      {
        type: 'circle' as const,
        silent: true,
        z: 19,
        shape: { cx: left, cy: plot.bottom, r: radius },
        style: { fill: palette.paper, stroke: palette.ink, lineWidth: 1.5 },
      },
      text(left, plot.bottom, letter, { bold: true, color: palette.ink, align: 'center' }),
    ]
  })
}
