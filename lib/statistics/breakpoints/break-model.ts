import { requireNonNegative, requirePositive, requireWhole } from '../guards'
import { harmonics } from '../regression/harmonics'
import { intercept, type Term } from '../regression/term'

/** What may change at a break: the level, or the level and the trend; or these with a season of its own. */
export type BreakModel =
  | 'level'
  | 'trend'
  | { readonly base: 'level' | 'trend'; readonly harmonics: number; readonly period?: number }

/** The terms of one segment, for n observations. All of them change at a break. */
export function breakModelTerms(model: BreakModel, n: number): Term[] {
  const {
    base,
    harmonics: pairs,
    period = 12,
  } = typeof model === 'string' ? { base: model, harmonics: 0 } : model
  requireWhole(pairs, 'The harmonic pairs')
  requireNonNegative(pairs, 'The harmonic pairs')
  requirePositive(period, 'The period')
  const times = Array.from({ length: n }, (_, i) => i + 1)
  // Centred, so that a trend over a long series loses no digits.
  const trend = { name: 'time', values: times.map((t) => t - (n + 1) / 2) }
  return [intercept(n), ...(base === 'trend' ? [trend] : []), ...harmonics(times, pairs, period)]
}
