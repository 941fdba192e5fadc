import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialCdf } from '../distributions/binomial'
import { poissonCdf } from '../distributions/poisson'
import { emptyHistogram, histogramOfDurations } from '../quantiles/day-histogram'
import { byarInterval } from './byar-interval'
import { countInterval } from './count-interval'
import { exactCountInterval } from './exact-count-interval'
import { exactProportionInterval } from './exact-proportion-interval'
import { medianInterval, medianRanks } from './median-interval'
import { wilsonInterval } from './wilson-interval'

const level = fc.constantFrom(0.8, 0.95, 0.998)
const share = fc
  .record({ n: fc.integer({ min: 1, max: 5000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ n, part }) => ({ n, x: Math.round(n * part) }))

describe('intervals of a proportion', () => {
  it('Wilson: 81 of 263 is 0.255 to 0.366 (Newcombe, 1998)', () => {
    const { lower, upper } = wilsonInterval(81, 263)
    expect(lower).toBeCloseTo(0.2553, 4)
    expect(upper).toBeCloseTo(0.3662, 4)
  })

  it('Wilson: its ends are where the score test turns', () => {
    fc.assert(
      fc.property(share, level, ({ x, n }, at) => {
        const { lower, upper } = wilsonInterval(x, n, at)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(x / n)
        expect(upper).toBeGreaterThanOrEqual(x / n)
        const z = { 0.8: 1.2815515655, 0.95: 1.9599639845, 0.998: 3.0902323062 }[at]!
        for (const p of [lower, upper])
          if (p > 0 && p < 1) expect(Math.abs(x / n - p)).toBeCloseTo(z * Math.sqrt((p * (1 - p)) / n), 7)
      }),
    )
  })

  it('exact: each end leaves half the error in its tail', () => {
    fc.assert(
      fc.property(share, level, ({ x, n }, at) => {
        const { lower, upper } = exactProportionInterval(x, n, at)
        if (x > 0) expect(binomialCdf(x - 1, n, lower, 'upper')).toBeCloseTo((1 - at) / 2, 8)
        else expect(lower).toBe(0)
        if (x < n) expect(binomialCdf(x, n, upper)).toBeCloseTo((1 - at) / 2, 8)
        else expect(upper).toBe(1)
      }),
    )
  })
})

describe('intervals of a count', () => {
  it('exact: each end leaves half the error in its tail', () => {
    for (const count of [0, 1, 7, 100, 20_000]) {
      const { lower, upper } = exactCountInterval(count)
      if (count > 0) expect(poissonCdf(count - 1, lower, 'upper')).toBeCloseTo(0.025, 9)
      expect(poissonCdf(count, upper)).toBeCloseTo(0.025, 9)
    }
  })

  it('Byar: close to the exact one from a count of ten', () => {
    for (const count of [10, 30, 100, 1000]) {
      expect(byarInterval(count).lower / exactCountInterval(count).lower).toBeCloseTo(1, 2)
      expect(byarInterval(count).upper / exactCountInterval(count).upper).toBeCloseTo(1, 2)
    }
    expect(byarInterval(0)).toMatchObject({ lower: 0 })
  })

  it('together: exact under ten, Byar from there, never below nought', () => {
    expect(countInterval(9)).toEqual(exactCountInterval(9))
    expect(countInterval(10)).toEqual(byarInterval(10))
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), level, (count, at) => {
        const { lower, upper } = countInterval(count, at)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(count)
        expect(upper).toBeGreaterThan(count)
      }),
    )
  })
})

describe('interval of a median', () => {
  it('takes order statistics whose chance of missing is under 2.5 % a side', () => {
    for (const n of [6, 10, 25, 100, 1001]) {
      const { lower, upper } = medianRanks(n)!
      expect(binomialCdf(lower - 1, n, 0.5)).toBeLessThan(0.025)
      expect(binomialCdf(lower, n, 0.5)).toBeGreaterThanOrEqual(0.025)
      expect(upper).toBe(n + 1 - lower)
    }
    expect(medianRanks(10)).toEqual({ lower: 2, upper: 9 })
  })

  it('is absent for too few', () => {
    expect(medianRanks(5)).toBeNull()
    expect(medianInterval(histogramOfDurations([1, 2, 3, 4, 5]))).toBeNull()
    expect(medianInterval(emptyHistogram)).toBeNull()
    expect(medianInterval(histogramOfDurations([1, 2, 3, 4, 5, 6]))).toEqual({
      lower: 1,
      upper: 6,
      level: 0.95,
    })
  })
})

describe('wrong input', () => {
  it.each([
    [() => wilsonInterval(1, 0), 'out-of-range'],
    [() => wilsonInterval(3, 2), 'out-of-range'],
    [() => wilsonInterval(-1, 2), 'negative'],
    [() => wilsonInterval(NaN, 2), 'not-finite'],
    [() => wilsonInterval(1, 2, 1), 'out-of-range'],
    [() => wilsonInterval(1, 2, 0), 'out-of-range'],
    [() => exactProportionInterval(0.5, 2), 'not-whole'],
    [() => byarInterval(-1), 'negative'],
    [() => exactCountInterval(Infinity), 'not-finite'],
    [() => medianRanks(10, 2), 'out-of-range'],
  ])('%s throws a typed error', (call, kind) => {
    expect(call).toThrow(expect.objectContaining({ kind }))
  })
})
