import { requireFinite, requireLevel, requireNonEmpty, requireSameLength } from '../guards'
import { mean } from '../mean'

/**
 * Mean interval score of Gneiting and Raftery (2007): width, plus 2/α times the distance by which a value falls
 * outside, with α = 1 − level. Lower is better: it rewards narrow bands that hold.
 *
 * @throws StatisticsError `empty`, `unequal-lengths`, `not-finite`, `out-of-range` (level)
 */
export function intervalScore(
  actual: readonly number[],
  {
    level,
    lower,
    upper,
  }: { readonly level: number; readonly lower: readonly number[]; readonly upper: readonly number[] },
): number {
  requireNonEmpty(actual, 'The values')
  requireSameLength(actual, lower, 'The values and lower limits')
  requireSameLength(actual, upper, 'The values and upper limits')
  requireFinite([...actual, ...lower, ...upper], 'The values and limits')
  requireLevel(level)
  const price = 2 / (1 - level)
  return mean(
    actual.map((value, index) => {
      const [least, most] = [lower[index]!, upper[index]!]
      return most - least + price * (Math.max(least - value, 0) + Math.max(value - most, 0))
    }),
  )
}

/** Share of values within the limits, the limits included. Throws `empty` or `unequal-lengths`. */
export function coverage(
  actual: readonly number[],
  { lower, upper }: { readonly lower: readonly number[]; readonly upper: readonly number[] },
): number {
  requireNonEmpty(actual, 'The values')
  requireSameLength(actual, lower, 'The values and lower limits')
  requireSameLength(actual, upper, 'The values and upper limits')
  return mean(actual.map((value, index) => (value >= lower[index]! && value <= upper[index]! ? 1 : 0)))
}
