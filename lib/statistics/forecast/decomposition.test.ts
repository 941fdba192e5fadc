import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classicalDecomposition } from './classical-decomposition'
import { loess, loessAt } from './loess'
import { partialSort } from './partial-sort'
import { stl } from './stl'
import { straightLine } from './straight-line'

const season = [3, -1, 4, -6]
const built = (length: number, combine: (line: number, seasonal: number) => number) =>
  Array.from({ length }, (_, index) => combine(100 + 2 * index, season[index % 4]!))

describe('classical decomposition', () => {
  it('takes a line and a season apart', () => {
    const { figure, trend } = classicalDecomposition({ values: built(16, (line, s) => line + s), period: 4 })
    figure.forEach((value, index) => expect(value).toBeCloseTo(season[index]!, 9))
    expect(trend.slice(0, 3)).toEqual([null, null, expect.closeTo(104, 9)])
  })

  it('takes a level and a season in proportion apart, also for an odd period', () => {
    const shares = [0.5, 1, 1.5]
    const values = Array.from({ length: 12 }, (_, index) => 80 * shares[index % 3]!)
    const { figure, seasonal } = classicalDecomposition({ values, period: 3 }, 'multiplicative')
    figure.forEach((value, index) => expect(value).toBeCloseTo(shares[index]!, 12))
    expect(seasonal).toHaveLength(12)
  })

  it('needs two seasons, and a level that is not 0 for one in proportion', () => {
    expect(() => classicalDecomposition({ values: [1, 2, 3], period: 2 })).toThrow(/needs 4 values/)
    expect(() => classicalDecomposition({ values: [1, 2], period: 1 })).toThrow(/two values/)
    expect(() => classicalDecomposition({ values: [0, 0, 0, 0], period: 2 }, 'multiplicative')).toThrow(
      expect.objectContaining({ kind: 'degenerate' }),
    )
  })
})

describe('loess', () => {
  it('keeps a line, even past the end and with estimates only here and there', () => {
    const line = Array.from({ length: 20 }, (_, index) => 5 - 0.5 * index)
    loess(line, 7, 1, 3).forEach((value, index) => expect(value).toBeCloseTo(line[index]!, 9))
    expect(loessAt(line, 20, 13, 19, 7, 1)).toBeCloseTo(-5, 9)
  })

  it('is a weighted mean for degree 0, and undefined without weight', () => {
    expect(loessAt([1, 2, 3], 1, 0, 2, 3, 0)).toBe(2)
    expect(loessAt([1, 2, 3], 1, 0, 2, 3, 0, [0, 0, 0])).toBeUndefined()
  })
})

describe('STL', () => {
  it('takes a line and a season apart', () => {
    const values = built(40, (line, s) => line + s)
    for (const options of [
      { seasonalSpan: 'periodic' as const },
      { seasonalSpan: 7 },
      { seasonalSpan: 7, robust: true },
    ]) {
      const { seasonal, trend, remainder } = stl({ values, period: 4 }, options)
      // Two rounds leave a little of the trend in the season.
      seasonal.forEach((value, index) => expect(Math.abs(value - season[index % 4]!)).toBeLessThan(0.5))
      remainder.forEach((value, index) => {
        expect(value + seasonal[index]! + trend[index]!).toBeCloseTo(values[index]!, 9)
      })
    }
  })

  it('lets one outlier change a robust trend little', () => {
    const values = built(48, (line, s) => line + s)
    const spoilt = values.map((value, index) => (index === 21 ? value + 500 : value))
    const at = (robust: boolean) =>
      stl({ values: spoilt, period: 4 }, { seasonalSpan: 'periodic', robust }).trend[21]!
    expect(Math.abs(at(true) - 142)).toBeLessThan(2)
    expect(Math.abs(at(false) - 142)).toBeGreaterThan(20)
  })

  it('refuses short series and spans that are none', () => {
    expect(() => stl({ values: [1, 2, 3, 4], period: 2 }, { seasonalSpan: 7 })).toThrow(/needs 5 values/)
    expect(() => stl({ values: built(20, (a, b) => a + b), period: 1 }, { seasonalSpan: 7 })).toThrow(
      /two values/,
    )
    expect(() => stl({ values: built(20, (a, b) => a + b), period: 4 }, { seasonalSpan: 0 })).toThrow(/span/)
  })
})

describe('the partial sort behind robust STL', () => {
  it('finds the middle of an odd number of values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 99 }), (values) => {
        fc.pre(values.length % 2 === 1)
        const middle = values.length >> 1
        expect(partialSort(values)[middle]).toBe([...values].sort((a, b) => a - b)[middle])
      }),
    )
  })

  it('keeps every value', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (values) => {
        expect(partialSort(values).sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b))
      }),
    )
  })
})

describe('a straight line', () => {
  it('is found by least squares', () => {
    expect(straightLine([1, 3, 5], 0)).toEqual({ intercept: 1, slope: 2 })
    expect(straightLine([2, 2, 5], 1).slope).toBeCloseTo(1.5, 12)
    expect(() => straightLine([1], 0)).toThrow(expect.objectContaining({ kind: 'too-few' }))
  })
})
