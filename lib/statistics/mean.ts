import { requireFinite, requireNonEmpty } from './guards'

/** Sum with Neumaier's correction, so that long or mixed series keep their last digits. */
export function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/**
 * Arithmetic mean. A second pass takes out what rounding left, so that a point equal to the mean on paper
 * compares as equal to it here: run rules depend on that.
 * Throws `empty` and `not-finite`.
 */
export function mean(values: readonly number[]): number {
  requireNonEmpty(values, 'The values')
  requireFinite(values, 'The values')
  const first = sum(values) / values.length
  return first + sum(values.map((value) => value - first)) / values.length
}
