import { palette } from '../palette'
import type { Plot } from './plot.types'
import type { TargetMark } from './process-model.types'
import { rule } from './shapes'

/** The board's targets as dashed lines, a stretch for each as long as it holds: what is wanted, not what is normal. */
export function targetLines(targets: readonly TargetMark[], { x, y }: Pick<Plot, 'x' | 'y'>) {
  return targets.map(({ from, to, value }) =>
    rule(
      { x1: x(from - 0.5), y1: y(value), x2: x(to + 0.5), y2: y(value) },
      { color: palette.plum, width: 1.75, dash: [9, 4, 2, 4] },
      3,
    ),
  )
}

/** The target whose line reaches the right edge, where its label stands. */
export function targetAtEdge(targets: readonly TargetMark[], periods: number): TargetMark | null {
  const last = targets.at(-1)
  return last?.to === periods - 1 ? last : null
}
