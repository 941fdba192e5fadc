import { chiSquareCdf } from '../distributions/chi-square'
import { requireAtLeast, requireFinite, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/** Signs that one residual carries over to the next. */
export interface ResidualAutocorrelation {
  /** Durbin–Watson: near 2 without autocorrelation, towards 0 if positive, towards 4 if negative. */
  readonly durbinWatson: number
  /** Ljung–Box Q over the lags. */
  readonly ljungBox: number
  /** Chance of a Q at least as large without autocorrelation (chi-square with `lags` degrees of freedom). */
  readonly ljungBoxPValue: number
}

/**
 * Durbin–Watson and Ljung–Box statistics of residuals in order of time, without gaps.
 * Source: Durbin and Watson, Biometrika 1950;37:409; Ljung and Box, Biometrika 1978;65:297.
 *
 * @param residuals n > lags values. @param lags whole, at least 1.
 * Throws `not-finite`, `not-whole`, `too-few`; `degenerate` if all residuals are equal.
 */
export function residualAutocorrelation(residuals: readonly number[], lags: number): ResidualAutocorrelation {
  requireFinite(residuals, 'The residuals')
  requireWhole(lags, 'The lags')
  if (lags < 1) throw new StatisticsError('out-of-range', `The lags must be at least 1, not ${lags}`)
  requireAtLeast(residuals, lags + 1, 'The residuals')
  const n = residuals.length
  const centre = residuals.reduce((total, e) => total + e, 0) / n
  const deviations = residuals.map((e) => e - centre)
  const squares = residuals.reduce((total, e) => total + e * e, 0)
  const spread = deviations.reduce((total, e) => total + e * e, 0)
  if (spread <= Number.EPSILON * squares || spread === 0)
    throw new StatisticsError('degenerate', 'Residuals that are all equal have no autocorrelation')
  let steps = 0
  for (let i = 1; i < n; i += 1) steps += (residuals[i]! - residuals[i - 1]!) ** 2
  let ljungBox = 0
  for (let lag = 1; lag <= lags; lag += 1) {
    let product = 0
    for (let i = lag; i < n; i += 1) product += deviations[i]! * deviations[i - lag]!
    ljungBox += (product / spread) ** 2 / (n - lag)
  }
  ljungBox *= n * (n + 2)
  return {
    durbinWatson: steps / squares,
    ljungBox,
    ljungBoxPValue: chiSquareCdf(ljungBox, lags, 'upper'),
  }
}
