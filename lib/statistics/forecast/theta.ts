import { normalQuantile } from '../distributions/normal'
import { mean } from '../mean'
import { classicalDecomposition } from './classical-decomposition'
import { etsFit } from './ets/ets-fit'
import { withBands, type Forecast } from './forecast'
import { isConstant, requireHorizon, requireSeries, type Series } from './series'
import { straightLine } from './straight-line'

/** Seasonal indices this small would be divided by. */
const nearZero = 1e-4

/**
 * Theta method of Assimakopoulos and Nikolopoulos (2000), which did best in the M3 competition: simple
 * exponential smoothing with half the slope of the straight line added (Hyndman and Billah 2003). A season is
 * taken out beforehand (classical, multiplicative) if the autocorrelation at one season is significant at 90 %.
 * Limits from the state space model, σ√(1 + (h − 1)α²). As in R's thetaf.
 *
 * @throws StatisticsError `too-few` for fewer than 4 values; `degenerate` if they are all the same
 */
export function theta(series: Series, horizon: number, levels?: readonly number[]): Forecast {
  requireSeries(series, 4)
  requireHorizon(horizon)
  const { values, period } = series
  const figure = seasonalFigure(series)
  const adjusted = values.map((value, index) => value / figure[index % period]!)
  const fit = etsFit(
    { values: adjusted, period: 1 },
    { error: 'A', trend: 'N', season: 'N', damped: false },
    'mean-square',
  )
  const { alpha } = fit.weights
  const halfSlope = straightLine(adjusted, 0).slope / 2
  const settled = (1 - (1 - alpha) ** values.length) / alpha
  const steps = Array.from({ length: horizon }, (_, step) => step)
  return withBands(
    steps.map(
      (step) => (fit.last.level + halfSlope * (step + settled)) * figure[(values.length + step) % period]!,
    ),
    steps.map((step) => Math.sqrt(fit.variance * (step * alpha * alpha + 1))),
    levels,
  )
}

/** Seasonal indices by position, or ones if there is no season to speak of. */
function seasonalFigure(series: Series): readonly number[] {
  const { values, period } = series
  const none = new Array<number>(period).fill(1)
  if (period < 2 || values.length <= 2 * period || isConstant(values) || !isSeasonal(values, period))
    return none
  const { figure } = classicalDecomposition(series, 'multiplicative')
  return figure.some((index) => Math.abs(index) < nearZero) ? none : figure
}

/** Whether the autocorrelation at one season stands out from chance, given those at shorter lags. */
function isSeasonal(values: readonly number[], period: number): boolean {
  const average = mean(values)
  const centred = values.map((value) => value - average)
  const product = (lag: number) => {
    let total = 0
    for (let t = lag; t < centred.length; t += 1) total += centred[t]! * centred[t - lag]!
    return total
  }
  const whole = product(0)
  let squares = 0
  for (let lag = 1; lag < period; lag += 1) squares += (product(lag) / whole) ** 2
  const error = Math.sqrt((1 + 2 * squares) / values.length)
  return Math.abs(product(period) / whole) / error > normalQuantile(0.95)
}
