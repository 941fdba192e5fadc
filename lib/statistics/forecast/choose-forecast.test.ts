import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { createRandom } from '../random'
import { chooseForecast } from './choose-forecast'
import { describeForecast, describeMethod } from './describe-forecast'

const season = [0, 6, 9, 4, -2, -8, -9, 1]
const trended = (length: number) => {
  const random = createRandom(3)
  return Array.from({ length }, (_, index) => 100 + 2 * index + season[index % 8]! + random.normal())
}
/** Each value is that of a season before, plus noise: nothing can beat repeating it. */
const repeating = (length: number) => {
  const random = createRandom(5)
  const values = season.map((value) => 100 + value)
  while (values.length < length) values.push(values[values.length - 8]! + 4 * random.normal())
  return values
}
const quick = { methods: ['seasonal-naive', 'drift', 'theta'] as const, mostOrigins: 12 }

describe('the choice of a forecast', () => {
  it('beats "same as last year" where there is a trend', () => {
    const choice = chooseForecast({ values: trended(48), period: 8 }, 8, { mostOrigins: 6 })
    expect(choice.beatsSeasonalNaive).toBe(true)
    choice.forecast.mean.forEach((value, step) => {
      expect(Math.abs(value - (100 + 2 * (48 + step) + season[step]!))).toBeLessThan(8)
    })
    const weights = choice.scores.map(({ weight }) => weight)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
    expect(choice.scores.find(({ method }) => method === 'average')!.mase).toBeLessThan(1)
  })

  it('is "same as last year" where nothing beats it', () => {
    const choice = chooseForecast({ values: repeating(64), period: 8 }, 8, {
      ...quick,
      methods: ['drift', 'theta'],
    })
    expect(choice).toMatchObject({ method: 'seasonal-naive', beatsSeasonalNaive: false })
    expect(choice.forecast.mean).toEqual(repeating(64).slice(-8))
    expect(choice.scores[0]!.method).toBe('seasonal-naive')
  })

  it('takes a single method that is clearly better', () => {
    const line = Array.from({ length: 60 }, (_, index) => 5 + 3 * index)
    expect(chooseForecast({ values: line, period: 8 }, 4, quick).method).toBe('drift')
  })

  it('is "same as last year", unjudged, where the series is short or constant', () => {
    // With 29 values five past forecasts can be made, one too few.
    for (const values of [trended(20), trended(29), new Array<number>(60).fill(9)]) {
      const choice = chooseForecast({ values, period: 8 }, 8, quick)
      expect(choice).toMatchObject({ method: 'seasonal-naive', origins: 0, scores: [], checks: [] })
    }
  })

  it('reaches beyond what was tested without changing what was', () => {
    const series = { values: trended(48), period: 8 }
    const tested = chooseForecast(series, 8, quick)
    const further = chooseForecast(series, 8, { ...quick, reach: 16 })
    expect(further.forecast.mean).toHaveLength(16)
    expect(further.forecast.mean.slice(0, 8)).toEqual(tested.forecast.mean)
    expect({ ...further, forecast: null }).toEqual({ ...tested, forecast: null })
    expect(
      chooseForecast({ values: trended(20), period: 8 }, 8, { ...quick, reach: 16 }).forecast.mean,
    ).toHaveLength(16)
  })

  it('says why a method could not be tried', () => {
    const values = trended(48).map((value, index) => (index === 30 ? 0 : value))
    const { scores } = chooseForecast({ values, period: 8 }, 4, {
      methods: ['holt-winters-multiplicative'],
      mostOrigins: 6,
    })
    expect(scores[1]).toMatchObject({ method: 'holt-winters-multiplicative', mase: null, weight: 0 })
    expect(scores[1]!.reason).toMatch(/above 0/)
  })

  it('checks its bands at origins that did not set them', () => {
    const { checks, origins } = chooseForecast({ values: trended(60), period: 8 }, 4, quick)
    expect(origins).toBeGreaterThanOrEqual(8)
    expect(checks.map(({ level }) => level)).toEqual([0.8, 0.95])
    for (const { coverage, scaledBy } of checks) {
      expect(coverage).toBeGreaterThanOrEqual(0)
      expect(coverage).toBeLessThanOrEqual(1)
      expect(Math.min(...scaledBy)).toBeGreaterThan(0)
    }
  })

  it('never falls below its floor, and rises with the level', () => {
    const random = createRandom(8)
    const values = Array.from({ length: 60 }, () => random.poisson(2))
    const { forecast } = chooseForecast({ values, period: 8 }, 8, { ...quick, floor: 0 })
    const [inner, outer] = forecast.bands
    forecast.mean.forEach((value, step) => {
      expect(inner!.lower[step]).toBeGreaterThanOrEqual(0)
      expect(value).toBeGreaterThanOrEqual(inner!.lower[step]!)
      expect(outer!.upper[step]!).toBeGreaterThanOrEqual(inner!.upper[step]!)
    })
  })

  it('refuses less than a season', () => {
    expect(() => chooseForecast({ values: [1, 2, 3], period: 8 }, 2)).toThrow(
      expect.objectContaining({ kind: 'too-few' }),
    )
    expect(() => chooseForecast({ values: [], period: 8 }, 2)).toThrow(
      expect.objectContaining({ kind: 'empty' }),
    )
  })
})

describe('forecasts in words', () => {
  const words = (choice: Parameters<typeof describeForecast>[0], level?: number) =>
    describeForecast(choice, { when: 'March 2027', level })
      .map((sentence) => say('en', sentence))
      .join(' ')
  const choice = {
    method: 'average',
    forecast: {
      mean: [1280],
      bands: [
        { level: 0.8, lower: [1150.4], upper: [1419.6] },
        { level: 0.95, lower: [1000], upper: [1500] },
      ],
    },
    beatsSeasonalNaive: true,
    origins: 24,
    scores: [],
    checks: [{ level: 0.8, coverage: 0.79, score: 1, scaledBy: [1, 1, 1], origins: 6 }],
  } as const

  it('give the range, the method and how often it held', () => {
    expect(words(choice)).toBe(
      'Likely between 1,150 and 1,420 in March 2027 (8 in 10 chance). Forecast by an average of several methods, weighted by how well each did, which did better than “same as last year” in 24 past forecasts. This range held about 8 in 10 times in past forecasts that had no part in setting it.',
    )
    expect(words(choice, 0.95)).toContain('(19 in 20 chance)')
    expect(words(choice, 0.95)).toContain('too few past forecasts to check')
  })

  it('say so where "same as last year" cannot be beaten', () => {
    expect(words({ ...choice, method: 'seasonal-naive', beatsSeasonalNaive: false })).toContain(
      'We cannot beat “same as last year” for this series (24 past forecasts tried), so that is what is shown.',
    )
  })

  it('say so where the series is too short or has never changed', () => {
    const constant = chooseForecast({ values: new Array<number>(30).fill(9), period: 12 }, 1)
    expect(words(constant)).toBe(
      'Likely 9 in March 2027: it has not changed so far. Too few months to judge a forecast. “Same as last year” is shown.',
    )
  })

  it('warn of a range that did not hold', () => {
    expect(words({ ...choice, checks: [{ ...choice.checks[0], coverage: 0.52 }] })).toContain(
      'Take this range with care: it held only about 5 in 10 times in past forecasts, not 8 in 10.',
    )
  })

  it('name every method in both languages', () => {
    for (const method of [
      'seasonal-naive',
      'drift',
      'holt-winters-damped',
      'ets',
      'theta',
      'stl-ets',
    ] as const) {
      expect(say('en', describeMethod(method))).not.toBe(say('cy', describeMethod(method)))
    }
  })

  it('refuse a step or level the forecast does not have', () => {
    expect(() => describeForecast(choice, { when: 'then', step: 9 })).toThrow(/no step/)
    expect(() => describeForecast(choice, { when: 'then', level: 0.5 })).toThrow(/no step/)
  })
})
