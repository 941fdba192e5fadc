import { requireNonNegative, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Interval } from './unknowns'

/**
 * Conventional rounding of a count to the nearest multiple of a base (5 by default); a half goes up, which can
 * only happen with an even base.
 *
 * @throws StatisticsError `not-finite`, `not-whole`, `negative`; `out-of-range` for a base under 2
 */
export function roundToBase(count: number, base = 5): number {
  requireCount(count)
  requireBase(base)
  return Math.floor(count / base + 0.5) * base
}

/**
 * The counts that conventional rounding would show as this multiple of the base: 10 stands for 8 to 12.
 * As prior knowledge for `feasibleRanges`, it lets a rounded table be audited like a suppressed one.
 */
export function roundedInterval(rounded: number, base = 5): Interval {
  requireCount(rounded)
  requireBase(base)
  if (rounded % base !== 0)
    throw new StatisticsError(
      'out-of-range',
      `${rounded} is no multiple of ${base}, so it was not rounded to it`,
    )
  return {
    min: Math.max(0, rounded - Math.floor(base / 2)),
    max: rounded + Math.ceil(base / 2) - 1,
  }
}

/** Throws unless a value can be a count. */
export function requireCount(count: number): void {
  requireWhole(count, 'A count')
  requireNonNegative(count, 'A count')
}

/** Throws unless a number can be a base of rounding. */
export function requireBase(base: number): void {
  requireWhole(base, 'The base')
  if (base < 2) throw new StatisticsError('out-of-range', `The base must be 2 or more, not ${base}`)
}
