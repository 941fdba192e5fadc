import { StatisticsError } from '../statistics-error'
import type { Forecast } from './forecast'

/**
 * Shares in an average, falling with the square of the error: a method half as wrong counts four times as much
 * (Bates and Granger 1969). Without errors at all, the faultless ones share alike.
 *
 * @param errors one for each method, 0 or more
 */
export function averageWeights(errors: readonly number[]): number[] {
  const faultless = errors.some((error) => error === 0)
  const raw = errors.map((error) => (faultless ? Number(error === 0) : 1 / error ** 2))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return raw.map((weight) => weight / total)
}

/**
 * Average of forecasts, limit by limit. Its bands are too wide where the errors of the methods offset one
 * another: they are to be scaled on backtests.
 *
 * @throws StatisticsError `empty` or `unequal-lengths`
 */
export function averageForecasts(forecasts: readonly Forecast[], weights: readonly number[]): Forecast {
  const first = forecasts[0]
  if (!first) throw new StatisticsError('empty', 'There is no forecast to average')
  if (forecasts.length !== weights.length || forecasts.some(({ mean }) => mean.length !== first.mean.length))
    throw new StatisticsError('unequal-lengths', 'Forecasts to average must have one weight and one horizon')
  const average = (path: (forecast: Forecast) => readonly number[]) =>
    first.mean.map((_, step) =>
      forecasts.reduce((sum, forecast, index) => sum + weights[index]! * path(forecast)[step]!, 0),
    )
  return {
    mean: average(({ mean }) => mean),
    bands: first.bands.map(({ level }, band) => ({
      level,
      lower: average(({ bands }) => bands[band]!.lower),
      upper: average(({ bands }) => bands[band]!.upper),
    })),
  }
}
