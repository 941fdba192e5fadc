import { palette } from '../palette'
import type { TargetMark } from './process-model.types'

/** The board's targets as dashed lines, a stretch for each as long as it holds: what is wanted, not what is normal. */
export function targetLines(targets: readonly TargetMark[]) {
  if (targets.length === 0) return []
  return [
    {
      type: 'line' as const,
      silent: true,
      clip: false,
      z: 3,
      symbol: 'none',
      lineStyle: { color: palette.plum, width: 1.75, type: [9, 4, 2, 4], cap: 'butt' as const },
      data: targets.flatMap(({ from, to, value }): (readonly [number, number | null])[] => [
        [from - 0.5, value],
        [to + 0.5, value],
        [to + 0.5, null],
      ]),
    },
  ]
}

/** The target whose line reaches the right edge, where its label stands. */
export function targetAtEdge(targets: readonly TargetMark[], periods: number): TargetMark | null {
  const last = targets.at(-1)
  return last?.to === periods - 1 ? last : null
}
