import { requireFinite, requireNonEmpty, requireProbability } from '../guards'

/**
 * Simple exponential smoothing with a given weight, started at the first value: the level after the last
 * value, which is the forecast for every step ahead. Throws `empty`, `not-finite` or `out-of-range`.
 */
export function simpleSmoothing(values: readonly number[], alpha: number): number {
  requireNonEmpty(values, 'The values')
  requireFinite(values, 'The values')
  requireProbability(alpha, 'alpha')
  return values.reduce((level, value) => level + alpha * (value - level))
}
