import { StatisticsError } from '../statistics-error'
import type { BacktestRun } from './backtest'
import type { Forecast } from './forecast'

/** A band that covers this much less than it says is widened. */
const shortfall = 0.05

/** For each level, how many times as wide its band is made in each part of the horizon, parts being alike in length. */
export type BandFactors = readonly (readonly number[])[]

/**
 * How many times as wide each band must be to have covered, in these backtests, the share it promises: the
 * empirical quantile of |actual − mean| in half widths.
 *
 * @param narrowest the least factor. 1 for the bands of a model, which are only ever widened, and only if they
 * fell short by more than 5 points (an 80 % band that covered under 75 %). Below 1 for bands that rest on no
 * model: they are always scaled, though on few overlapping forecasts not by any amount
 * @param parts into how many parts the horizon is cut, each with a factor of its own: bands that rest on no model may be
 * too narrow for the next steps and too wide for far ones
 * @throws StatisticsError `empty` without backtests
 */
export function bandFactors(runs: readonly BacktestRun[], narrowest = 1, parts = 1): BandFactors {
  const first = runs[0]
  if (!first) throw new StatisticsError('empty', 'Bands can be scaled only on backtests')
  const horizon = Math.max(...runs.map(({ actual }) => actual.length))
  return first.forecast.bands.map(({ level }, index) =>
    Array.from({ length: parts }, (_, part) => {
      const shares = runs.flatMap(({ actual, forecast: { mean, bands } }) =>
        actual.flatMap((value, step) => {
          if (partOf(step, horizon, parts) !== part) return []
          const half = (bands[index]!.upper[step]! - bands[index]!.lower[step]!) / 2
          const miss = Math.abs(value - mean[step]!)
          return [miss === 0 ? 0 : half === 0 ? Infinity : miss / half]
        }),
      )
      return factorOf(shares, level, narrowest)
    }),
  )
}

const partOf = (step: number, horizon: number, parts: number) =>
  Math.min(Math.floor((step * parts) / horizon), parts - 1)

/** @param shares misses in half widths of the band */
function factorOf(shares: readonly number[], level: number, narrowest: number): number {
  if (shares.length === 0) return 1
  const covered = shares.filter((share) => share <= 1).length / shares.length
  if (narrowest === 1 && covered >= level - shortfall) return 1
  // Of n values and one to come: a quantile that holds for the one to come.
  const place = Math.min(Math.ceil((shares.length + 1) * level), shares.length)
  const factor = [...shares].sort((a, b) => a - b)[place - 1]!
  if (!Number.isFinite(factor) || factor === 0) return 1
  return Math.max(factor, narrowest)
}

/**
 * The forecast with each band so many times as wide about the mean.
 *
 * @param horizon what the factors are of; steps beyond it are scaled as its last part
 */
export function scaleBands(forecast: Forecast, factors: BandFactors, horizon: number): Forecast {
  const { mean, bands } = forecast
  return {
    mean,
    bands: bands.map(({ level, lower, upper }, index) => {
      const own = factors[index] ?? [1]
      const stretch = (limit: number, step: number) =>
        mean[step]! + own[partOf(step, horizon, own.length)]! * (limit - mean[step]!)
      return { level, lower: lower.map(stretch), upper: upper.map(stretch) }
    }),
  }
}
