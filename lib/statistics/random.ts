import { StatisticsError } from './statistics-error'
import { requireFinite, requireNonNegative, requirePositive, requireWhole } from './guards'
import { logGamma } from './distributions/gamma'

/** A seeded source of random numbers: the same seed always gives the same numbers. */
export interface Random {
  /** From 0 (included) to 1 (excluded), 53 bits. */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** Whole number from 0 to n − 1. */
  integer(n: number): number
  /** Exponential with the given mean. */
  exponential(mean?: number): number
  /** Gamma with the given shape and scale. */
  gamma(shape: number, scale?: number): number
  /** Poisson count with the given mean. */
  poisson(mean: number): number
  /** Number of successes in n trials. */
  binomial(n: number, probability: number): number
  /** A new list with the items in random order. */
  shuffle<T>(items: readonly T[]): T[]
}

/** splitmix32: spreads any seed over the four words of state. */
function seedWords(seed: number): [number, number, number, number] {
  let state = seed >>> 0
  // Seeds above 2^32 keep their high half.
  let high = Math.floor(Math.abs(seed) / 2 ** 32) >>> 0
  const next = () => {
    state = (state + 0x9e3779b9 + high) >>> 0
    high = 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
  return [next(), next(), next(), next() | 1]
}

const rotate = (x: number, by: number) => ((x << by) | (x >>> (32 - by))) >>> 0

/**
 * Seeded generator: xoshiro128** (Blackman and Vigna, 2018), which has a period of 2^128 − 1.
 * Normals by the polar method; gamma by Marsaglia and Tsang (2000); Poisson by inversion below a mean of
 * 30 and Hörmann's PTRS (1993) from there. Not for secrets.
 *
 * @param seed a whole number. Throws `not-whole` otherwise.
 */
export function createRandom(seed: number): Random {
  requireWhole(seed, 'The seed')
  let [a, b, c, d] = seedWords(seed)
  let spare: number | undefined

  function bits(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }

  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53
  const exponential = (mean = 1) => -mean * Math.log(1 - uniform())

  function normal(): number {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const square = u * u + v * v
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = v * factor
      return u * factor
    }
  }

  function gamma(shape: number, scale = 1): number {
    requirePositive([shape, scale], 'The shape and scale')
    // A shape under 1 is drawn one higher and brought down by a uniform power.
    if (shape < 1) return gamma(shape + 1, scale) * (1 - uniform()) ** (1 / shape)
    const third = shape - 1 / 3
    const width = 1 / Math.sqrt(9 * third)
    for (;;) {
      const x = normal()
      const v = (1 + width * x) ** 3
      if (v <= 0) continue
      if (Math.log(1 - uniform()) < 0.5 * x * x + third * (1 - v + Math.log(v))) return third * v * scale
    }
  }

  function smallPoisson(mean: number): number {
    const limit = Math.exp(-mean)
    let product = uniform()
    let count = 0
    while (product > limit) {
      product *= uniform()
      count += 1
    }
    return count
  }

  function poisson(mean: number): number {
    requireNonNegative(mean, 'The mean')
    if (mean < 30) return smallPoisson(mean)
    const root = Math.sqrt(mean)
    const width = 0.931 + 2.53 * root
    const skew = -0.059 + 0.02483 * width
    const inverse = 1.1239 + 1.1328 / (width - 3.4)
    const squeeze = 0.9277 - 3.6224 / (width - 2)
    for (;;) {
      const u = uniform() - 0.5
      const v = 1 - uniform()
      const distance = 0.5 - Math.abs(u)
      const count = Math.floor(((2 * skew) / distance + width) * u + mean + 0.43)
      if (distance >= 0.07 && v <= squeeze) return count
      if (count < 0 || (distance < 0.013 && v > distance)) continue
      const left = Math.log((v * inverse) / (skew / (distance * distance) + width))
      if (left <= count * Math.log(mean) - mean - logGamma(count + 1)) return count
    }
  }

  function binomial(n: number, probability: number): number {
    requireWhole(n, 'The number of trials')
    requireNonNegative(n, 'The number of trials')
    requireFinite(probability, 'The probability')
    if (probability <= 0) return 0
    if (probability >= 1) return n
    if (probability > 0.5) return n - binomial(n, 1 - probability)
    // Gaps between successes are geometric: the time taken grows with n·p, not with n.
    const logFailure = Math.log1p(-probability)
    let trials = 0
    let successes = -1
    while (trials <= n) {
      trials += Math.floor(Math.log(1 - uniform()) / logFailure) + 1
      successes += 1
    }
    return successes
  }

  return {
    uniform,
    normal,
    exponential,
    gamma,
    poisson,
    binomial,
    integer(n) {
      if (!Number.isSafeInteger(n) || n < 1)
        throw new StatisticsError('out-of-range', `A random whole number needs at least one choice, not ${n}`)
      return Math.floor(uniform() * n)
    },
    shuffle(items) {
      const mixed = [...items]
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = Math.floor(uniform() * (last + 1))
        ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
      }
      return mixed
    },
  }
}
