import { mean, sum } from '../mean'
import { requireAtLeast } from '../guards'

/**
 * Least-squares line through values at first, first + 1, … Throws `too-few` for fewer than two values.
 */
export function straightLine(
  values: readonly number[],
  first: number,
): { readonly intercept: number; readonly slope: number } {
  requireAtLeast(values, 2, 'The values')
  const centre = first + (values.length - 1) / 2
  const average = mean(values)
  const spread = sum(values.map((_, index) => (first + index - centre) ** 2))
  const slope = sum(values.map((value, index) => (first + index - centre) * (value - average))) / spread
  return { intercept: average - slope * centre, slope }
}
