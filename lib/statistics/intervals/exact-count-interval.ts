import { chiSquareQuantile } from '../distributions/chi-square'
import { requireLevel, requireNonNegative } from '../guards'
import type { Interval } from './interval'

/** Exact Poisson interval of a count, by the chi-square distribution (Garwood, Biometrika 28, 1936). */
export function exactCountInterval(count: number, level = 0.95): Interval {
  requireNonNegative(count, 'The count')
  requireLevel(level)
  const tail = (1 - level) / 2
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(tail, 2 * (count + 1), 'upper') / 2,
    level,
  }
}
