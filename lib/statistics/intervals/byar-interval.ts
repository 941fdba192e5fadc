import { normalQuantile } from '../distributions/normal'
import { requireLevel, requireNonNegative } from '../guards'
import type { Interval } from './interval'

/**
 * Byar's approximate interval of a count, as published: very close to the exact one from a count of 10, while
 * under it the lower end may even fall below nought. `countInterval` uses it only where it is good.
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987); OHID Technical Guide 3.
 *
 * @throws StatisticsError `not-finite`, `negative`, `out-of-range`
 */
export function byarInterval(count: number, level = 0.95): Interval {
  requireNonNegative(count, 'The count')
  requireLevel(level)
  const z = normalQuantile((1 - level) / 2, 0, 1, 'upper')
  const end = (of: number, sign: number) => of * (1 - 1 / (9 * of) + (sign * z) / (3 * Math.sqrt(of))) ** 3
  return { lower: count === 0 ? 0 : end(count, -1), upper: end(count + 1, 1), level }
}
