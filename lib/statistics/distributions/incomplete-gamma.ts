import { poissonDensity } from './saddle-point'
import type { Tail } from './tail'

/** Power series of the lower tail; quick for x below a + 1 (Abramowitz and Stegun 6.5.29). */
function lowerBySeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k)
    sum += term
  }
  return poissonDensity(a, x) * sum
}

/** Continued fraction of the upper tail (Abramowitz and Stegun 6.5.31), by Lentz's method. */
function upperByFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < 1_000_000; k += 1) {
    const numerator = -k * (k - a)
    b += 2
    d = 1 / nonZero(numerator * d + b, tiny)
    c = nonZero(b + numerator / c, tiny)
    const factor = d * c
    fraction *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return poissonDensity(a, x) * a * fraction
}

const nonZero = (value: number, tiny: number) => (Math.abs(value) < tiny ? tiny : value)

/** Regularised incomplete gamma function P(a, x) or Q(a, x), for a > 0 and x ≥ 0. */
export function incompleteGamma(a: number, x: number, tail: Tail): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1
  if (x === Infinity) return tail === 'lower' ? 1 : 0
  if (x < a + 1) {
    const lower = Math.min(1, lowerBySeries(a, x))
    return tail === 'lower' ? lower : 1 - lower
  }
  const upper = Math.min(1, upperByFraction(a, x))
  return tail === 'upper' ? upper : 1 - upper
}
