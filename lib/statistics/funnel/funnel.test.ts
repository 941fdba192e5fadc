import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialCdf } from '../distributions/binomial'
import { poissonCdf } from '../distributions/poisson'
import { createRandom } from '../random'
import { StatisticsError } from '../statistics-error'
import { adjustedLimits } from './adjusted-limits'
import { funnel, type FunnelKind, type FunnelUnit } from './funnel'
import { binomialLimits, poissonLimits, scoreLimits } from './funnel-limits'
import { interpolatedBinomialLimit } from './interpolated-binomial-limit'
import { overdispersion } from './overdispersion'
import { arcsine, squareRoot } from './transformation'
import { trimmedMeanSquare, truncate, winsorise } from './trim-scores'

/** Boards of different size whose true rates vary about 30 % with the given spread. */
function boards(spread: number, seed = 1, count = 42): FunnelUnit[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const denominator = 200 + 60 * i
    const rate = Math.min(0.95, Math.max(0.05, 0.3 + spread * random.normal()))
    return { id: `board ${i}`, numerator: random.binomial(denominator, rate), denominator }
  })
}
const asRatios = (units: FunnelUnit[]) =>
  units.map((unit) => ({ ...unit, denominator: unit.denominator * 0.3 }))
const kinds: FunnelKind[] = ['proportion', 'ratio-log', 'ratio-square-root']

describe('limits of chance alone', () => {
  it('binomial: interpolated between counts, by hand', () => {
    // 2 of 20 at 0.3: P(≤ 2) = 0.03548, P(= 2) = 0.02785.
    expect(interpolatedBinomialLimit(20, 0.3, 0.025)).toBeCloseTo(
      (2 - (0.0354831 - 0.025) / 0.0278459) / 20,
      6,
    )
    expect(binomialLimits(20, 0.3, 0.95).lower).toBeCloseTo(0.0811765, 6)
  })

  it('binomial: about as often exceeded as the level says, and never beyond 0 and 1', () => {
    const { lower, upper } = binomialLimits(500, 0.2, 0.95)
    expect(binomialCdf(Math.ceil(lower * 500) - 1, 500, 0.2)).toBeLessThan(0.03)
    expect(binomialCdf(Math.floor(upper * 500), 500, 0.2, 'upper')).toBeLessThan(0.03)
    expect(binomialLimits(3, 0.05, 0.998)).toMatchObject({ lower: 0 })
    expect(binomialLimits(3, 0.97, 0.998).upper).toBeLessThanOrEqual(1)
    expect(binomialLimits(10, 0, 0.95)).toEqual({ lower: 0, upper: 0 })
    expect(binomialLimits(10, 1, 0.95)).toEqual({ lower: 1, upper: 1 })
  })

  it('score: where z is just reached', () => {
    const { lower, upper } = scoreLimits(100, 0.2, 0.95)
    expect(upper - 0.2).toBeCloseTo(1.959964 * 0.04, 7)
    expect(0.2 - lower).toBeCloseTo(1.959964 * 0.04, 7)
    expect(scoreLimits(1, 0.2, 0.95)).toMatchObject({ lower: 0 })
  })

  it('Poisson: exact tails', () => {
    const { lower, upper } = poissonLimits(100, 0.95)
    // The upper limit is the count whose exact interval begins at 100 expected.
    expect(poissonCdf(100, upper * 100)).toBeCloseTo(0.025, 9)
    expect(lower).toBeLessThan(1)
    expect(poissonLimits(100, 0.95, 2).upper).toBeCloseTo(2 * upper, 12)
  })

  it('narrow with size and hold the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 5000 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (n, target) => {
          for (const level of [0.95, 0.998])
            for (const limits of [binomialLimits, scoreLimits]) {
              const small = limits(n, target, level)
              const large = limits(n * 16, target, level)
              expect(small.lower).toBeLessThanOrEqual(target)
              expect(small.upper).toBeGreaterThanOrEqual(target)
              expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower + 1e-12)
            }
        },
      ),
    )
  })
})

describe('trimming', () => {
  it('winsorising draws the tails in to the quantiles', () => {
    expect(winsorise([-9, -1, 0, 1, 9], 0.25)).toEqual({
      scores: [-1, -1, 0, 1, 1],
      trimmed: [true, true, false, true, true],
    })
    expect(winsorise([], 0.1)).toEqual({ scores: [], trimmed: [] })
    expect(winsorise([1, 2, 3], 0)).toEqual({ scores: [1, 2, 3], trimmed: [true, false, true] })
    expect(truncate([1, 2, 3], 0).trimmed).toEqual([false, false, false])
  })

  it('truncating leaves the outer parts out, ties together', () => {
    expect(truncate([5, 1, 4, 2, 3, 7, 6, 9, 8, 10], 0.2).scores).toEqual([
      5,
      null,
      4,
      null,
      3,
      7,
      6,
      null,
      8,
      null,
    ])
    expect(truncate([1, 1, 1, 1], 0.5).trimmed).toEqual([true, true, true, true])
    expect(truncate([-Infinity, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.1).trimmed[0]).toBe(true)
  })
})

describe('what trimming takes off', () => {
  it('is known for normal scores: 0.679 stays when drawn in, 0.438 when left out, at a tenth', () => {
    expect(trimmedMeanSquare(0.1, 'winsorise')).toBeCloseTo(0.67866, 4)
    expect(trimmedMeanSquare(0.1, 'truncate')).toBeCloseTo(0.43772, 4)
    expect(trimmedMeanSquare(0, 'truncate')).toBe(1)
  })

  it('is made good unless asked otherwise', () => {
    const units = boards(0.06)
    const corrected = funnel(units, 'proportion')
    const asPublished = funnel(units, 'proportion', { correctTrimming: false })
    expect(corrected.phi).toBeCloseTo(asPublished.phi / trimmedMeanSquare(0.1, 'winsorise'), 10)
    expect(corrected.tau2).toBeGreaterThan(asPublished.tau2)
  })
})

describe('overdispersion', () => {
  it('is moments of the scores', () => {
    // Equal s: τ² = s²·(n φ − (n − 1)) / (n − 1).
    const { phi, tau2 } = overdispersion([2, -2, 1, -1], [0.1, 0.1, 0.1, 0.1])
    expect(phi).toBe(2.5)
    expect(tau2).toBeCloseTo((0.01 * (10 - 3)) / 3, 12)
  })

  it('is none for equal units, one unit or no unit', () => {
    expect(overdispersion([0, 0], [0.1, 0.2])).toEqual({ phi: 0, tau2: 0 })
    expect(overdispersion([3], [0.1])).toEqual({ phi: 9, tau2: 0 })
    expect(overdispersion([], [])).toEqual({ phi: 0, tau2: 0 })
  })

  it('throws typed errors', () => {
    expect(() => overdispersion([1], [])).toThrow(expect.objectContaining({ kind: 'unequal-lengths' }))
    expect(() => overdispersion([NaN], [1])).toThrow(expect.objectContaining({ kind: 'not-finite' }))
    expect(() => overdispersion([1], [0])).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
  })
})

describe('funnel', () => {
  it('has exact limits where boards differ by chance alone', () => {
    const chance = Array.from({ length: 20 }, (_, i) => ({ id: String(i), numerator: 30, denominator: 100 }))
    const result = funnel(chance, 'proportion')
    expect(result).toMatchObject({ target: 0.3, adjusted: false, phi: 0, tau2: 0, judged: true })
    expect(result.points[0]!.outer).toEqual(binomialLimits(100, 0.3, 0.998))
  })

  it('widens its limits where they differ by more, and then signals only what stands out from that', () => {
    const units = boards(0.06)
    units[30] = { ...units[30]!, numerator: Math.round(units[30]!.denominator * 0.75) }
    const plain = funnel(units, 'proportion', { adjust: false })
    const adjusted = funnel(units, 'proportion')
    expect(adjusted.adjusted).toBe(true)
    expect(plain.points.filter((p) => p.signal).length).toBeGreaterThan(10)
    expect(adjusted.points.filter((p) => p.signal).map((p) => p.id)).toEqual(['board 30'])
    expect(adjusted.points[30]!.signal).toBe('high')
  })

  it('takes the same view of ratios, on either scale', () => {
    for (const kind of ['ratio-log', 'ratio-square-root'] as const) {
      const units = asRatios(boards(0.06))
      units[5] = { ...units[5]!, numerator: Math.round(units[5]!.denominator * 0.1) }
      const { points, adjusted, target } = funnel(units, kind)
      expect(target).toBe(1)
      expect(adjusted).toBe(true)
      expect(points.filter((p) => p.signal)).toMatchObject([{ id: 'board 5', signal: 'low' }])
    }
  })

  it('brings limits of the square-root scale back to ratios', () => {
    const { lower, upper } = adjustedLimits(100, 1, 0.01, 0.95, squareRoot)
    const reach = 1.9599639845 * Math.sqrt(0.0025 + 0.01)
    expect(upper).toBeCloseTo((1 + reach) ** 2, 8)
    expect(lower).toBeCloseTo((1 - reach) ** 2, 8)
    expect(adjustedLimits(1, 1, 4, 0.998, squareRoot).lower).toBe(0)
  })

  it('does not let the arc sine turn back at its ends', () => {
    expect(adjustedLimits(2, 0.05, 0, 0.998, arcsine).lower).toBe(0)
    expect(adjustedLimits(2, 0.95, 0, 0.998, arcsine).upper).toBe(1)
  })

  it('does not judge few boards, nor a board without cases', () => {
    const units = boards(0.1).slice(0, 9)
    expect(funnel(units, 'proportion')).toMatchObject({ judged: false })
    expect(funnel(units, 'proportion').points.every((p) => p.signal === null)).toBe(true)
    const empty = funnel(
      [...boards(0.05), { id: 'none', numerator: 0, denominator: 0 }],
      'proportion',
    ).points.at(-1)
    expect(empty).toMatchObject({ value: null, inner: null, outer: null, signal: null })
  })

  it('has an answer where all is nought, everyone is equal, one unit or none', () => {
    const same = (numerator: number) =>
      Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, numerator, denominator: 50 }))
    for (const kind of kinds)
      for (const units of [[], same(0), same(50), same(7), same(7).slice(0, 1)]) {
        const { points, phi, tau2, target } = funnel(units, kind)
        expect([phi, tau2, target].every(Number.isFinite)).toBe(true)
        for (const { value, inner, outer } of points)
          expect([value, inner!.lower, inner!.upper, outer!.lower, outer!.upper].every(Number.isFinite)).toBe(
            true,
          )
      }
    expect(funnel(same(0), 'proportion').points.every((p) => p.signal === null)).toBe(true)
  })

  it('takes a target from outside', () => {
    const result = funnel(boards(0.02), 'proportion', { target: 0.6 })
    expect(result.target).toBe(0.6)
    expect(result.points.every((p) => p.value! < 0.6)).toBe(true)
  })

  it('outer limits hold the inner ones, and both the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (seed, spread) => {
          const units = boards(spread, seed, 15)
          for (const kind of kinds) {
            const result = funnel(kind === 'proportion' ? units : asRatios(units), kind)
            for (const { inner, outer } of result.points) {
              expect(outer!.lower).toBeLessThanOrEqual(inner!.lower)
              expect(outer!.upper).toBeGreaterThanOrEqual(inner!.upper)
              expect(inner!.lower).toBeLessThanOrEqual(result.target)
              expect(inner!.upper).toBeGreaterThanOrEqual(result.target)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('throws a typed error on a share of half or more to trim', () => {
    for (const trim of [0.5, -0.1, NaN])
      expect(() => funnel(boards(0.1), 'proportion', { trim })).toThrow(StatisticsError)
  })

  it.each([
    [{ id: 'a', numerator: -1, denominator: 2 }, 'proportion', 'negative'],
    [{ id: 'a', numerator: NaN, denominator: 2 }, 'proportion', 'not-finite'],
    [{ id: 'a', numerator: 3, denominator: 2 }, 'proportion', 'out-of-range'],
    [{ id: 'a', numerator: 3, denominator: 0 }, 'ratio-log', 'out-of-range'],
  ] as const)('%j as %s throws %s', (unit, kind, error) => {
    expect(() => funnel([unit], kind)).toThrow(expect.objectContaining({ kind: error }))
  })
})
