import { Matrix } from 'ml-matrix'
import { requireNonNegative, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { LeastSquaresFit } from './fit-least-squares'

/** Lag that grows slowly with the series, ⌊¾·n^⅓⌋ (Stock and Watson, Introduction to Econometrics). */
export function neweyWestLag(n: number): number {
  requireNonNegative(n, 'The number of observations')
  return Math.floor(0.75 * Math.cbrt(n))
}

/**
 * Covariance of least-squares coefficients that allows for autocorrelation up to a lag, with Bartlett weights
 * 1 − l/(L + 1) and no prewhitening. Source: Newey and West, Econometrica 1987;55:703; the same as
 * sandwich::NeweyWest(prewhite = FALSE). Observations must be in order of time, without gaps.
 *
 * @param lag L, whole, 0 to n − 1.
 * @param adjust multiplies by n/(n − p).
 * @returns p × p. On a few dozen months it is too small: a sensitivity, never the headline.
 */
export function neweyWestCovariance(
  fit: Pick<LeastSquaresFit, 'design' | 'residuals' | 'unscaled' | 'weights'>,
  lag: number,
  { adjust = false }: { readonly adjust?: boolean } = {},
): Matrix {
  requireWhole(lag, 'The lag')
  requireNonNegative(lag, 'The lag')
  const { rows: n, columns: p } = fit.design
  if (lag >= n) throw new StatisticsError('out-of-range', `The lag must be below ${n}, not ${lag}`)
  const scores = new Matrix(n, p)
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < p; j += 1)
      scores.set(i, j, fit.design.get(i, j) * fit.residuals[i]! * fit.weights[i]!)
  let meat = scores.transpose().mmul(scores)
  for (let l = 1; l <= lag; l += 1) {
    const later = scores.subMatrix(l, n - 1, 0, p - 1)
    const earlier = scores.subMatrix(0, n - 1 - l, 0, p - 1)
    const cross = earlier.transpose().mmul(later)
    meat = meat.add(cross.add(cross.transpose()).mul(1 - l / (lag + 1)))
  }
  const covariance = fit.unscaled.mmul(meat).mmul(fit.unscaled)
  return adjust ? covariance.mul(n / (n - p)) : covariance
}
