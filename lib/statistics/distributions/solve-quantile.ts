import type { Tail } from './tail'

interface Continuous {
  /** Probability beyond (upper) or up to (lower) x. */
  readonly probability: (x: number, tail: Tail) => number
  readonly density: (x: number) => number
  /** The values the distribution can take; ±Infinity allowed. */
  readonly from: number
  readonly to: number
}

/**
 * Inverts a continuous distribution: Newton steps on the logarithm of the smaller tail, kept inside a
 * bracket that bisection shrinks, until the bracket or the step is at the resolution of a double.
 */
export function solveQuantile(p: number, tail: Tail, start: number, distribution: Continuous): number {
  const { probability, density, from, to } = distribution
  if (p === 0) return tail === 'lower' ? from : to
  if (p === 1) return tail === 'lower' ? to : from
  // Work in the tail in which the answer is small, so that its relative accuracy counts.
  const side: Tail = p <= 0.5 ? tail : tail === 'lower' ? 'upper' : 'lower'
  const target = Math.log(p <= 0.5 ? p : 1 - p)
  const sign = side === 'lower' ? 1 : -1
  let low = from
  let high = to
  let x = start
  for (let step = 0; step < 400; step += 1) {
    const at = probability(x, side)
    const gap = Math.log(at) - target
    if (gap === 0) return x
    if (gap * sign > 0) high = x
    else low = x
    const slope = (sign * density(x)) / at
    let next = x - gap / slope
    if (!Number.isFinite(next) || next <= low || next >= high) next = between(low, high, x)
    if (Math.abs(next - x) <= 2e-16 * Math.abs(x) || next === x) return next
    x = next
  }
  return x
}

/** A point inside the bracket; where an end is infinite, the distance doubles. */
function between(low: number, high: number, x: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) {
    // Ends of very different size: halving the logarithm gets to a tiny answer in few steps.
    if (low >= 0 && high > 0 && low < high / 100) return Math.sqrt(Math.max(low, high * 1e-12) * high)
    return (low + high) / 2
  }
  const reach = Math.max(1, Math.abs(x))
  return Number.isFinite(low) ? x + reach : x - reach
}
