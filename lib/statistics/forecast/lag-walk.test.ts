import { describe, expect, it } from 'vitest'
import { drift } from './drift'
import { meanForecast } from './mean-forecast'
import { naive } from './naive'
import { seasonalNaive } from './seasonal-naive'
import type { Series } from './series'

const series = (...values: number[]): Series => ({ values, period: 4 })
const year = series(10, 20, 30, 40, 12, 18, 33, 41)
const z80 = 1.2815515655446004

describe('baselines', () => {
  it('repeat the last year, their errors growing with each year ahead', () => {
    const { mean, bands } = seasonalNaive(year, 6)
    expect(mean).toEqual([12, 18, 33, 41, 12, 18])
    const deviation = Math.sqrt((4 + 4 + 9 + 1) / 4)
    expect(bands[0]!.upper[0]).toBeCloseTo(12 + z80 * deviation, 10)
    expect(bands[0]!.upper[4]).toBeCloseTo(12 + z80 * deviation * Math.SQRT2, 10)
  })

  it('repeat the last value', () => {
    const { mean, bands } = naive(series(1, 3, 2, 5), 2)
    expect(mean).toEqual([5, 5])
    expect(bands[0]!.lower[1]).toBeCloseTo(5 - z80 * Math.sqrt((2 * (4 + 1 + 9)) / 3), 10)
  })

  it('carry on the line from first to last, the error of its slope included', () => {
    const { mean, bands } = drift(series(1, 3, 2, 7), 3)
    expect(mean).toEqual([9, 11, 13])
    // Changes 2, −1, 5: mean 2, sum of squares 18, on 2 degrees of freedom.
    expect(bands[0]!.upper[1]).toBeCloseTo(11 + z80 * Math.sqrt(2 * 9 + 4 * (9 / 3)), 10)
  })

  it('average all values, with limits of Student’s t', () => {
    const { mean, bands } = meanForecast(series(1, 2, 3), 1)
    expect(mean).toEqual([2])
    expect(bands[1]!.upper[0]).toBeCloseTo(2 + 4.302652729749464 * Math.sqrt(4 / 3), 9)
  })

  it('give bands of no width for a constant series', () => {
    for (const method of [seasonalNaive, naive, drift, meanForecast]) {
      const { mean, bands } = method(series(7, 7, 7, 7, 7, 7), 2)
      expect(mean).toEqual([7, 7])
      expect(bands[0]).toMatchObject({ lower: [7, 7], upper: [7, 7] })
    }
  })

  it('move and stretch with the series', () => {
    const moved = { values: year.values.map((value) => 3 * value + 5), period: 4 }
    for (const method of [seasonalNaive, naive, drift, meanForecast]) {
      const plain = method(year, 5)
      const after = method(moved, 5)
      after.mean.forEach((value, step) => expect(value).toBeCloseTo(3 * plain.mean[step]! + 5, 9))
      after.bands[0]!.lower.forEach((value, step) =>
        expect(value).toBeCloseTo(3 * plain.bands[0]!.lower[step]! + 5, 9),
      )
    }
  })

  it.each([
    [seasonalNaive, series(1, 2, 3, 4), 'too-few'],
    [naive, series(1), 'too-few'],
    [drift, series(1, 2), 'too-few'],
    [meanForecast, series(1), 'too-few'],
    [naive, series(), 'empty'],
    [naive, series(1, Number.NaN), 'not-finite'],
    [naive, { values: [1, 2], period: 0 }, 'out-of-range'],
    [naive, { values: [1, 2], period: 1.5 }, 'not-whole'],
  ] as const)('refuse what they cannot use: %o', (method, bad, kind) => {
    expect(() => method(bad, 2)).toThrow(expect.objectContaining({ kind }))
  })

  it('refuse a horizon or level that is none', () => {
    expect(() => naive(year, 0)).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
    expect(() => naive(year, 1.5)).toThrow(expect.objectContaining({ kind: 'not-whole' }))
    expect(() => naive(year, 1, [1])).toThrow(expect.objectContaining({ kind: 'out-of-range' }))
  })
})
