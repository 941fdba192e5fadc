import { studentTQuantile } from '../distributions/student-t'
import { mean, sum } from '../mean'
import { withBands, type Forecast } from './forecast'
import { requireHorizon, requireSeries, type Series } from './series'

/**
 * The average of all values for every step, with Student's t limits: x̄ ± t(n − 1)·s·√(1 + 1/n).
 * Throws `too-few` for a single value.
 */
export function meanForecast(series: Series, horizon: number, levels?: readonly number[]): Forecast {
  requireSeries(series, 2)
  requireHorizon(horizon)
  const { values } = series
  const average = mean(values)
  const count = values.length
  const deviation = Math.sqrt(sum(values.map((value) => (value - average) ** 2)) / (count - 1))
  return withBands(
    new Array<number>(horizon).fill(average),
    new Array<number>(horizon).fill(deviation * Math.sqrt(1 + 1 / count)),
    levels,
    (level) => studentTQuantile((1 + level) / 2, count - 1),
  )
}
