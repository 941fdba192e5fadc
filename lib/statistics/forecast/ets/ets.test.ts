import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random'
import { etsFit, type EtsFit } from './ets-fit'
import { etsForecast } from './ets-forecast'
import type { EtsModel } from './ets-model'
import { etsMoments } from './ets-moments'
import { etsSelect } from './ets-select'

const season = [8, 3, -4, -7]
const seasonal = (length: number, seed: number, noise: number) => {
  const random = createRandom(seed)
  return Array.from(
    { length },
    (_, index) => 100 + 0.5 * index + season[index % 4]! + noise * random.normal(),
  )
}
const model = (error: 'A' | 'M', trend: 'N' | 'A', form: 'N' | 'A' | 'M', damped = false): EtsModel => ({
  error,
  trend,
  season: form,
  damped,
})
const models = [
  model('A', 'N', 'N'),
  model('A', 'A', 'A', true),
  model('M', 'A', 'N'),
  model('M', 'N', 'A'),
  model('M', 'A', 'M', true),
  model('M', 'A', 'M'),
]

/** Values of one future drawn from the fitted model, by its own recursion. */
function drawPath(fit: EtsFit, horizon: number, normal: () => number): number[] {
  const { alpha, beta, gamma, phi } = fit.weights
  let { level, slope } = fit.last
  const ring = [...fit.last.season].reverse()
  return Array.from({ length: horizon }, (_, step) => {
    const place = step % fit.period
    const s = fit.model.season === 'N' ? 0 : ring[place]!
    const line = level + phi * slope
    const mean = fit.model.season === 'M' ? line * s : line + s
    const error = Math.sqrt(fit.variance) * normal()
    const value = fit.model.error === 'A' ? mean + error : mean * (1 + error)
    const adjusted = fit.model.season === 'M' ? value / s : value - s
    level = line + alpha * (adjusted - line)
    slope = phi * slope + beta * (adjusted - line)
    if (fit.model.season === 'M') ring[place] = s + gamma * (value / line - s)
    if (fit.model.season === 'A') ring[place] = s + gamma * (value - line - s)
    return value
  })
}

describe('exponential smoothing', () => {
  it('is simple smoothing where there is neither trend nor season', () => {
    const values = [12, 15, 11, 14, 18, 16, 13, 17]
    const { weights, start, last, errors } = etsFit({ values, period: 1 }, model('A', 'N', 'N'))
    let level = start.level
    values.forEach((value, index) => {
      expect(errors[index]).toBeCloseTo(value - level, 10)
      level += weights.alpha * (value - level)
    })
    expect(last.level).toBeCloseTo(level, 10)
  })

  it('counts every weight and starting value', () => {
    const fit = etsFit({ values: seasonal(40, 1, 2), period: 4 }, model('A', 'A', 'A', true))
    // alpha, beta, gamma, phi, level, slope, three of the season, and the variance.
    expect(fit.aic).toBeCloseTo(-2 * fit.logLikelihood + 2 * 10, 8)
    expect(fit.bic).toBeCloseTo(-2 * fit.logLikelihood + 10 * Math.log(40), 8)
    expect(fit.aicc).toBeCloseTo(fit.aic + (2 * 10 * 11) / (40 - 11), 8)
    expect(fit.name).toBe('ETS(A,Ad,A)')
    expect(fit.start.season.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
  })

  it('finds a season and a trend', () => {
    const fit = etsFit({ values: seasonal(60, 2, 0.5), period: 4 }, model('A', 'A', 'A'))
    etsForecast(fit, 8).mean.forEach((value, step) => {
      expect(Math.abs(value - (100 + 0.5 * (60 + step) + season[step % 4]!))).toBeLessThan(1.5)
    })
  })

  it.each(models.map((one) => ({ one, name: `${one.error}${one.trend}${one.season}` })))(
    'has the mean and variance of drawn futures: $name',
    ({ one }) => {
      const fit = etsFit({ values: seasonal(48, 3, 4), period: 4 }, one)
      // Larger weights than fitted, so that every term of the formulae counts.
      const strong: EtsFit = {
        ...fit,
        weights: {
          alpha: 0.4,
          beta: one.trend === 'N' ? 0 : 0.15,
          gamma: one.season === 'N' ? 0 : 0.3,
          phi: one.damped ? 0.85 : 1,
        },
      }
      const horizon = 10
      const { mean, variance } = etsMoments(strong, horizon)
      const random = createRandom(4)
      const paths = Array.from({ length: 10_000 }, () => drawPath(strong, horizon, random.normal))
      for (const step of [0, 3, 4, 9]) {
        const drawn = paths.map((path) => path[step]!)
        const average = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
        const spread = drawn.reduce((sum, value) => sum + (value - average) ** 2, 0) / drawn.length
        expect(Math.abs(average - mean[step]!)).toBeLessThan(4 * Math.sqrt(variance[step]! / drawn.length))
        expect(spread / variance[step]!).toBeGreaterThan(0.93)
        expect(spread / variance[step]!).toBeLessThan(1.07)
      }
    },
  )

  it('repeats the slips of R only when asked', () => {
    const fit = etsFit({ values: seasonal(48, 3, 4), period: 4 }, model('M', 'A', 'M', true))
    const { level, slope, season: next } = fit.last
    expect(etsMoments(fit, 1).mean[0]).toBeCloseTo((level + fit.weights.phi * slope) * next[3]!, 8)
    expect(etsMoments(fit, 1, 'as-r').mean[0]).toBeCloseTo((level + slope) * next[3]!, 8)
  })

  it('selects a season where there is one and none where there is none', () => {
    expect(etsSelect({ values: seasonal(60, 5, 1), period: 4 }).model.season).not.toBe('N')
    const random = createRandom(6)
    const noise = Array.from({ length: 60 }, () => 50 + random.normal())
    expect(etsSelect({ values: noise, period: 4 }).model).toMatchObject({ trend: 'N', season: 'N' })
    expect(etsSelect({ values: seasonal(60, 5, 1), period: 4 }, { seasonal: false }).model.season).toBe('N')
  })

  it('works with fewer than three seasons, and with values at or below 0 if nothing is multiplied', () => {
    const short = seasonal(11, 7, 1)
    expect(etsFit({ values: short, period: 4 }, model('A', 'N', 'A')).variance).toBeGreaterThan(0)
    const below = seasonal(30, 8, 2).map((value) => value - 110)
    expect(etsSelect({ values: below, period: 4 }).model.error).toBe('A')
  })

  it.each([
    [[1, 2, 3], model('A', 'N', 'N'), 'too-few'],
    [new Array<number>(30).fill(5), model('A', 'N', 'N'), 'degenerate'],
    [new Array<number>(30).fill(0), model('A', 'N', 'N'), 'degenerate'],
    [[-1, 2, 3, 2, 3, 4, 3, 2, 5, 4], model('M', 'N', 'N'), 'degenerate'],
    [seasonal(30, 9, 1), model('A', 'N', 'M'), 'out-of-range'],
    [seasonal(30, 9, 1), model('A', 'N', 'N', true), 'out-of-range'],
    [[1, 2, Number.NaN, 4, 5, 6], model('A', 'N', 'N'), 'not-finite'],
    [[], model('A', 'N', 'N'), 'empty'],
  ])('refuses what it cannot fit (%#)', (values: number[], one, kind) => {
    expect(() => etsFit({ values, period: 4 }, one)).toThrow(expect.objectContaining({ kind }))
  })

  it('refuses a season of one value or of more than 24', () => {
    for (const period of [1, 25]) {
      expect(() => etsFit({ values: seasonal(80, 10, 1), period }, model('A', 'N', 'A'))).toThrow(
        /from 2 to 24/,
      )
    }
    expect(() => etsSelect({ values: new Array<number>(20).fill(3), period: 4 })).toThrow(/constant/)
  })
})
