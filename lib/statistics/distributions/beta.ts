import { requirePositive, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'
import { binomialDensity } from './saddle-point'
import { solveQuantile } from './solve-quantile'
import type { Tail } from './tail'

/** Continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const nonZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const factor = d * c
    result *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return result
}

/**
 * Regularised incomplete beta function I_x(a, b), or one minus it (tail 'upper'), for a, b > 0.
 * `y` is 1 − x, passed beside `x` so that a tiny one keeps its accuracy.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number, tail: Tail): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1
  if (y <= 0) return tail === 'lower' ? 1 : 0
  // xᵃ yᵇ / B(a, b)
  const front = (binomialDensity(a, b, x, y) * a * b) / (a + b)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (front * fraction(a, b, x)) / a)
    return tail === 'lower' ? lower : 1 - lower
  }
  const upper = Math.min(1, (front * fraction(b, a, y)) / b)
  return tail === 'upper' ? upper : 1 - upper
}

/** Probability that a beta variable is at most x (or above it: tail 'upper'). */
export function betaCdf(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (Number.isNaN(x)) throw new StatisticsError('not-finite', 'x must be a number')
  requirePositive([a, b], 'The shapes')
  return incompleteBeta(a, b, x, 1 - x, tail)
}

/** The x with probability p up to it (or above it: tail 'upper'), for a beta variable. */
export function betaQuantile(p: number, a: number, b: number, tail: Tail = 'lower'): number {
  requireProbability(p, 'p')
  requirePositive([a, b], 'The shapes')
  return solveQuantile(p, tail, a / (a + b), {
    probability: (x, side) => incompleteBeta(a, b, x, 1 - x, side),
    density: (x) => (binomialDensity(a, b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x)),
    from: 0,
    to: 1,
  })
}
