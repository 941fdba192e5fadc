import { byarInterval } from './byar-interval'
import { exactCountInterval } from './exact-count-interval'
import type { Interval } from './interval'

/** From this count on Byar's approximation is used, as OHID does. */
const leastForByar = 10

/**
 * Interval of a count: exact Poisson under 10, Byar's from there (OHID's practice for rates). Divide both ends
 * by a denominator for a rate. Never below nought. Throws `not-finite`, `negative`, `out-of-range`.
 */
export function countInterval(count: number, level = 0.95): Interval {
  return count < leastForByar ? exactCountInterval(count, level) : byarInterval(count, level)
}
