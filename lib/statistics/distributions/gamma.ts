import { requireFinite, requirePositive, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'
import { incompleteGamma } from './incomplete-gamma'
import { poissonDensity, stirlingError } from './saddle-point'
import { solveQuantile } from './solve-quantile'
import { normalQuantile } from './normal'
import type { Tail } from './tail'

const halfLogTwoPi = 0.918938533204672741780329736406

/** Natural logarithm of Γ(x) for x > 0, by Stirling's series shifted upwards. Throws `out-of-range`. */
export function logGamma(x: number): number {
  requirePositive(x, 'The argument of log gamma')
  let product = 1
  let shifted = x
  while (shifted < 16) {
    product *= shifted
    shifted += 1
  }
  const n = shifted - 1
  return (n + 0.5) * Math.log(n) - n + halfLogTwoPi + stirlingError(n) - Math.log(product)
}

/** Probability that a gamma variable of this shape and rate is at most x (or above it: tail 'upper'). */
export function gammaCdf(x: number, shape: number, rate = 1, tail: Tail = 'lower'): number {
  if (Number.isNaN(x)) throw new StatisticsError('not-finite', 'x must be a number')
  requirePositive([shape, rate], 'The shape and rate')
  return incompleteGamma(shape, x * rate, tail)
}

/** The x with probability p up to it (or above it: tail 'upper'), for a gamma of this shape and rate. */
export function gammaQuantile(p: number, shape: number, rate = 1, tail: Tail = 'lower'): number {
  requireProbability(p, 'p')
  requirePositive([shape, rate], 'The shape and rate')
  requireFinite([shape, rate], 'The shape and rate')
  const lowerP = tail === 'lower' ? p : 1 - p
  // Wilson and Hilferty (1931) as the start; for a small shape the leading term of the series.
  const z = lowerP > 0 && lowerP < 1 ? normalQuantile(p, 0, 1, tail) : 0
  const cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  const small = Math.exp((Math.log(Math.max(lowerP, 1e-300)) + logGamma(shape + 1)) / shape)
  const start = cube > 0.2 ? shape * cube ** 3 : Math.max(small, 1e-300)
  const quantile = solveQuantile(p, tail, start, {
    probability: (x, side) => incompleteGamma(shape, x, side),
    density: (x) => (x <= 0 ? Infinity : (poissonDensity(shape, x) * shape) / x),
    from: 0,
    to: Infinity,
  })
  return quantile / rate
}
