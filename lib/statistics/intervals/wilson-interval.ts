import { normalQuantile } from '../distributions/normal'
import { requireLevel, requireNonNegative, requirePositive } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Interval } from './interval'

/**
 * Wilson score interval of a proportion, from 0 to 1: OHID's method for proportions (Technical Guide 3).
 * Source: E. B. Wilson, JASA 22 (1927).
 *
 * @param numerator from 0 to the denominator; need not be whole (a directly standardised count)
 * @param denominator above 0
 * @throws StatisticsError `not-finite`, `negative`, `out-of-range`
 */
export function wilsonInterval(numerator: number, denominator: number, level = 0.95): Interval {
  requireShare(numerator, denominator)
  requireLevel(level)
  const z = normalQuantile((1 - level) / 2, 0, 1, 'upper')
  const z2 = z * z
  const failures = denominator - numerator
  const middle = 2 * numerator + z2
  const reach = z * Math.sqrt(z2 + (4 * numerator * failures) / denominator)
  const whole = 2 * (denominator + z2)
  return {
    // At nought of n (and n of n) rounding must not leave an end just outside the scale.
    lower: numerator === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    upper: failures === 0 ? 1 : Math.min(1, (middle + reach) / whole),
    level,
  }
}

/** Throws unless 0 ≤ numerator ≤ denominator and the denominator is above 0. */
export function requireShare(numerator: number, denominator: number): void {
  requireNonNegative(numerator, 'The numerator')
  requirePositive(denominator, 'The denominator')
  if (numerator > denominator)
    throw new StatisticsError(
      'out-of-range',
      `The numerator ${numerator} is more than the denominator ${denominator}`,
    )
}
