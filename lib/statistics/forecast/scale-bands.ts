import { StatisticsError } from '../statistics-error'
import type { BacktestRun } from './backtest'
import type { Forecast } from './forecast'

/** A band that covers this much less than it says is widened. */
const shortfall = 0.05

/**
 * How many times as wide each band must be to have covered, in these backtests, the share it promises: the
 * empirical quantile of |actual − mean| in half widths.
 *
 * @param narrowest the least factor. 1 for the bands of a model, which are only ever widened, and only if they
 * fell short by more than 5 points (an 80 % band that covered under 75 %). Below 1 for bands that rest on no
 * model: they are always scaled, though on few overlapping forecasts not by any amount
 * @throws StatisticsError `empty` without backtests
 */
export function bandFactors(runs: readonly BacktestRun[], narrowest = 1): number[] {
  const first = runs[0]
  if (!first) throw new StatisticsError('empty', 'Bands can be scaled only on backtests')
  return first.forecast.bands.map(({ level }, index) => {
    const shares = runs
      .flatMap(({ actual, forecast: { mean, bands } }) =>
        actual.map((value, step) => {
          const half = (bands[index]!.upper[step]! - bands[index]!.lower[step]!) / 2
          const miss = Math.abs(value - mean[step]!)
          return miss === 0 ? 0 : half === 0 ? Infinity : miss / half
        }),
      )
      .sort((a, b) => a - b)
    const covered = shares.filter((share) => share <= 1).length / shares.length
    if (narrowest === 1 && covered >= level - shortfall) return 1
    // Of n values and one to come: a quantile that holds for the one to come.
    const place = Math.min(Math.ceil((shares.length + 1) * level), shares.length)
    const factor = shares[place - 1]!
    if (!Number.isFinite(factor) || factor === 0) return 1
    return Math.max(factor, narrowest)
  })
}

/** The forecast with each band so many times as wide about the mean. */
export function scaleBands(forecast: Forecast, factors: readonly number[]): Forecast {
  const { mean, bands } = forecast
  return {
    mean,
    bands: bands.map(({ level, lower, upper }, index) => {
      const factor = factors[index] ?? 1
      const stretch = (limit: number, step: number) => mean[step]! + factor * (limit - mean[step]!)
      return { level, lower: lower.map(stretch), upper: upper.map(stretch) }
    }),
  }
}
