import { describe, expect, it } from 'vitest'
import { createRandom, type Random } from '../random'
import { accuracy } from './accuracy'
import { chooseForecast } from './choose-forecast'
import { seasonalNaive } from './seasonal-naive'

/**
 * Do the bands hold what they promise on values that had no part in anything, and is the choice worth making?
 * Monthly counts such as a board's receipts: a level that may wander or drift, a season or none, autocorrelated
 * noise and chance. The Monte Carlo error is printed; it is that of means over series, whose steps hang together.
 */

const seriesCount = 120
const horizon = 12

function invented(random: Random, months: number): number[] {
  const level = 50 + 500 * random.uniform()
  const persistence = 0.8 * random.uniform()
  const noise = 0.02 + 0.06 * random.uniform()
  const wander = random.uniform() < 0.5 ? 0.01 + 0.03 * random.uniform() : 0
  const drift = 0.02 * (random.uniform() - 0.5)
  const hasSeason = random.uniform() < 0.8
  const season = Array.from({ length: 12 }, () => (hasSeason ? 0.06 * random.normal() : 0))
  let [state, log] = [0, 0]
  return Array.from({ length: months }, (_, month) => {
    state = persistence * state + noise * random.normal()
    log += drift + wander * random.normal()
    return random.poisson(level * Math.exp(log + state + season[month % 12]!))
  })
}

interface Outcome {
  /** Share of the 12 months within each band. */
  readonly held: readonly [number, number]
  /** Mean absolute error against that of "same as last year". */
  readonly ratio: number
  readonly beats: boolean
}

function outcome(random: Random, index: number): Outcome {
  const known = [48, 60, 72, 84][index % 4]!
  const values = invented(random, known + horizon)
  const series = { values: values.slice(0, known), period: 12 }
  const actual = values.slice(known)
  const { forecast, beatsSeasonalNaive } = chooseForecast(series, horizon, { floor: 0, mostOrigins: 12 })
  const held = forecast.bands.map(
    ({ lower, upper }) =>
      actual.filter((value, step) => value >= lower[step]! && value <= upper[step]!).length / horizon,
  )
  const error = (mean: readonly number[]) => accuracy(actual, mean).meanAbsoluteError
  return {
    held: [held[0]!, held[1]!],
    ratio: error(forecast.mean) / error(seasonalNaive(series, horizon).mean),
    beats: beatsSeasonalNaive,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const twoErrors = (values: readonly number[]) => {
  const average = mean(values)
  return 2 * Math.sqrt(mean(values.map((value) => (value - average) ** 2)) / values.length)
}

describe(`forecasts of ${seriesCount} invented series, ${horizon} months ahead`, () => {
  let known: Outcome[] | undefined
  const all = () => {
    const random = createRandom(2026)
    return (known ??= Array.from({ length: seriesCount }, (_, index) => outcome(random, index)))
  }

  it('hold their bands: 80 % from 74 % to 88 %, 95 % at least 88 %', () => {
    const outcomes = all()
    const [inner, outer] = [0, 1].map((band) => outcomes.map(({ held }) => held[band as 0 | 1])) as [
      number[],
      number[],
    ]
    console.info(
      `80 % band holds ${mean(inner).toFixed(3)} ± ${twoErrors(inner).toFixed(3)}, ` +
        `95 % band ${mean(outer).toFixed(3)} ± ${twoErrors(outer).toFixed(3)}`,
    )
    expect(mean(inner)).toBeGreaterThanOrEqual(0.74)
    expect(mean(inner)).toBeLessThanOrEqual(0.88)
    expect(mean(outer)).toBeGreaterThanOrEqual(0.88)
  })

  it('are better than "same as last year" on the whole', () => {
    const outcomes = all()
    const logs = outcomes.map(({ ratio }) => Math.log(ratio))
    const beating = outcomes.filter(({ beats }) => beats).length
    console.info(
      `error against "same as last year": ${Math.exp(mean(logs)).toFixed(3)} (log ± ${twoErrors(logs).toFixed(3)}); ` +
        `beaten for ${beating} of ${seriesCount}`,
    )
    expect(Math.exp(mean(logs))).toBeLessThan(0.95)
  })
})
