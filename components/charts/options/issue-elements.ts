import { palette } from '../palette'
import type { Plot } from './plot.types'
import type { IssueMark } from './process-model.types'
import { markersAt, rule } from './shapes'
import { text } from './text'

const outline = { color: palette.ink, width: 1.5 }

/** Known issues on a time axis: a dashed rule at the first period, a bar along the axis, and a letter that a note explains. */
export function issueElements(issues: readonly IssueMark[], { x, plot }: Pick<Plot, 'x' | 'plot'>) {
  return issues.flatMap(({ from, to, letter }) => {
    const [left, right] = [x(from), x(to)]
    return [
      rule(
        { x1: left, y1: plot.top, x2: left, y2: plot.bottom },
        { color: palette.limit, width: 1.25, dash: [3, 3] },
        3,
      ),
      ...(right > left
        ? [
            rule(
              { x1: left, y1: plot.bottom, x2: right, y2: plot.bottom },
              { color: palette.ink, width: 3 },
              3,
            ),
          ]
        : []),
      ...markersAt([[left, plot.bottom]], { shape: 'circle', size: 18, fill: palette.paper, outline }, 19),
      text(left, plot.bottom, letter, { bold: true, color: palette.ink, align: 'center' }),
    ]
  })
}
