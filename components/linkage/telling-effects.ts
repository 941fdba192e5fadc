import type { LinkageEffect } from '@/lib/releases/linked/linkage-run/linkage-run'

export type TellingEffect = {
  readonly measure: string
  /** What missed links add to the figure, and the bounds of its 95 % interval, all of one sign. */
  readonly bias: number
  readonly nearest: number
  readonly furthest: number
}

/** No more sentences than are read. */
const most = 5

/** Figures of all cases that missed links move by more than chance would: those that are surest first. */
export function tellingEffects(effects: readonly LinkageEffect[]): readonly TellingEffect[] {
  return effects
    .filter(({ breakdown }) => breakdown === 'all')
    .flatMap(({ measure, bias, margin }) =>
      bias !== null && margin !== null && Math.abs(bias) > margin ? [{ measure, bias, margin }] : [],
    )
    .sort((a, b) => Math.abs(b.bias) / b.margin - Math.abs(a.bias) / a.margin)
    .slice(0, most)
    .map(({ measure, bias, margin }) => ({
      ...{ measure, bias },
      nearest: bias - Math.sign(bias) * margin,
      furthest: bias + Math.sign(bias) * margin,
    }))
}
