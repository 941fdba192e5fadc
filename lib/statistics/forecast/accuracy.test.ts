import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accuracy, meanAbsoluteScale } from './accuracy'
import { averageForecasts, averageWeights } from './average-forecasts'
import { backtest, originsFrom } from './backtest'
import { coverage, intervalScore } from './interval-score'
import { naive } from './naive'
import { bandFactors, scaleBands } from './scale-bands'
import { seasonalNaive } from './seasonal-naive'

describe('accuracy', () => {
  it('follows its definitions', () => {
    expect(accuracy([10, 20], [8, 26])).toEqual({
      meanError: -2,
      meanAbsoluteError: 4,
      rootMeanSquareError: Math.sqrt(20),
      meanAbsolutePercentageError: 25,
      symmetricPercentageError: expect.closeTo((100 * (2 / 9 + 6 / 23)) / 2, 10),
    })
  })

  it('has no percentage of nothing', () => {
    expect(accuracy([0, 5], [0, 5])).toMatchObject({
      meanAbsolutePercentageError: null,
      symmetricPercentageError: null,
      meanAbsoluteError: 0,
    })
  })

  it('scales by "same as last year"', () => {
    expect(meanAbsoluteScale({ values: [1, 5, 3, 4], period: 2 })).toBe(1.5)
    expect(() => meanAbsoluteScale({ values: [1, 5], period: 2 })).toThrow(
      expect.objectContaining({ kind: 'too-few' }),
    )
    expect(() => meanAbsoluteScale({ values: [1, 5, 1, 5], period: 2 })).toThrow(
      expect.objectContaining({ kind: 'degenerate' }),
    )
  })

  it('refuses nothing, unequal lists and what is no number', () => {
    expect(() => accuracy([], [])).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => accuracy([1], [1, 2])).toThrow(expect.objectContaining({ kind: 'unequal-lengths' }))
    expect(() => accuracy([1], [Number.NaN])).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })
})

describe('interval score', () => {
  const band = { level: 0.8, lower: [0, 0], upper: [10, 10] }

  it('is the width, and ten times the miss at 80 %', () => {
    expect(intervalScore([5, 5], band)).toBe(10)
    expect(intervalScore([12, 5], band)).toBe(20)
    expect(intervalScore([5, -1], band)).toBe(15)
  })

  it('counts values on a limit as covered', () => {
    expect(coverage([0, 11], band)).toBe(0.5)
    expect(() => coverage([], { lower: [], upper: [] })).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => intervalScore([1], band)).toThrow(expect.objectContaining({ kind: 'unequal-lengths' }))
  })

  it('is lowest for the true quantiles of what comes', () => {
    const values = Array.from({ length: 101 }, (_, index) => index)
    const score = (least: number, most: number) =>
      intervalScore(values, { level: 0.8, lower: values.map(() => least), upper: values.map(() => most) })
    expect(score(10, 90)).toBeLessThan(score(5, 95))
    expect(score(10, 90)).toBeLessThan(score(20, 80))
    expect(score(10, 90)).toBeLessThan(score(10, 70))
  })
})

describe('backtests', () => {
  const series = { values: [1, 2, 3, 4, 5, 6], period: 2 }

  it('know nothing of what came after the origin', () => {
    const runs = backtest(series, naive, [3, 5], 2)
    expect(runs.map(({ origin, actual, forecast }) => [origin, actual, forecast.mean])).toEqual([
      [3, [4, 5], [3, 3]],
      [5, [6], [5]],
    ])
    expect(originsFrom(4, 6)).toEqual([4, 5])
  })

  it('do not change when later values do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 12, maxLength: 24 }), (values) => {
        const changed = values.map((value, index) => (index >= 8 ? value + 50 : value))
        const at = (some: number[]) =>
          backtest({ values: some, period: 3 }, seasonalNaive, [8], 3)[0]!.forecast
        expect(at(changed)).toEqual(at(values))
      }),
    )
  })

  it('refuse an origin outside the series', () => {
    for (const origin of [0, 6])
      expect(() => backtest(series, naive, [origin], 1)).toThrow(/within the series/)
  })
})

describe('averages of forecasts', () => {
  it('weigh by the square of the error', () => {
    expect(averageWeights([1, 2])).toEqual([0.8, 0.2])
    expect(averageWeights([0, 3, 0])).toEqual([0.5, 0, 0.5])
  })

  it('average limit by limit', () => {
    const one = { mean: [10], bands: [{ level: 0.8, lower: [8], upper: [12] }] }
    const two = { mean: [20], bands: [{ level: 0.8, lower: [10], upper: [30] }] }
    expect(averageForecasts([one, two], [0.5, 0.5])).toEqual({
      mean: [15],
      bands: [{ level: 0.8, lower: [9], upper: [21] }],
    })
    expect(() => averageForecasts([], [])).toThrow(expect.objectContaining({ kind: 'empty' }))
    expect(() => averageForecasts([one], [])).toThrow(expect.objectContaining({ kind: 'unequal-lengths' }))
  })
})

describe('scaling of bands', () => {
  const run = (misses: number[]) => ({
    origin: 1,
    actual: misses.map((miss) => 100 + miss),
    forecast: {
      mean: misses.map(() => 100),
      bands: [{ level: 0.8, lower: misses.map(() => 90), upper: misses.map(() => 110) }],
    },
  })

  it('leaves a band that holds', () => {
    expect(bandFactors([run([1, 2, 3, -4, 5, 6, 7, -8, 9, 50])])).toEqual([[1]])
    expect(bandFactors([run([0, 0, 0])])).toEqual([[1]])
  })

  it('widens one that does not, to what would have held', () => {
    const [factor] = bandFactors([run([5, 15, -20, 25, 8, 30, -12, 40, 2, 18])])
    expect(factor).toEqual([3])
    const { bands } = scaleBands(run([0]).forecast, [[3]], 1)
    expect(bands[0]).toEqual({ level: 0.8, lower: [70], upper: [130] })
  })

  it('narrows only if it may, and only so far', () => {
    const calm = run([1, 2, 1, 2, 1, 2, 1, 2, 9, 9])
    expect(bandFactors([calm])).toEqual([[1]])
    expect(bandFactors([calm], 0.8)).toEqual([[0.9]])
    expect(bandFactors([run([1, 2, 1, 2, 1, 2, 1, 2, 1, 1])], 0.8)).toEqual([[0.8]])
  })

  it('scales each part of the horizon by itself, and what lies beyond as the last', () => {
    const fading = Array.from({ length: 9 }, () => run([20, -5]))
    const factors = bandFactors(fading, 0.4, 2)
    expect(factors).toEqual([[2, 0.5]])
    const { bands } = scaleBands(run([0, 0, 0]).forecast, factors, 2)
    expect(bands[0]).toEqual({ level: 0.8, lower: [80, 95, 95], upper: [120, 105, 105] })
  })

  it('needs backtests', () => {
    expect(() => bandFactors([])).toThrow(expect.objectContaining({ kind: 'empty' }))
  })
})
