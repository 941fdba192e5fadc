import { requireNonEmpty, requireNonNegative, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/**
 * Whole numbers in proportion to the shares that add exactly to the total: each share rounded down, what is
 * left going to the largest remainders (Hamilton's method). Ties go to the larger share, then to the earlier.
 * So "of every 100" statements always add to 100.
 *
 * @throws StatisticsError `empty`, `negative`, `not-finite`, `not-whole` (total), or `degenerate` if all shares
 * are 0
 */
export function largestRemainder(shares: readonly number[], total = 100): number[] {
  requireNonEmpty(shares, 'The shares')
  requireNonNegative(shares, 'The shares')
  requireWhole(total, 'The total')
  requireNonNegative(total, 'The total')
  const whole = shares.reduce((sum, share) => sum + share, 0)
  if (!(whole > 0))
    throw new StatisticsError('degenerate', 'Shares that are all 0 cannot be rounded to a total')
  const exact = shares.map((share) => (share / whole) * total)
  // Rounding errors of the division must not cost a share its last unit.
  const rounded = exact.map((value) => Math.floor(value + 1e-9))
  const left = total - rounded.reduce((sum, value) => sum + value, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value - rounded[index]!, value }))
    .sort((a, b) => b.remainder - a.remainder || b.value - a.value || a.index - b.index)
  for (const { index } of order.slice(0, left)) rounded[index]! += 1
  return rounded
}
