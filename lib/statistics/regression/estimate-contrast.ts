import { studentTCdf, studentTQuantile } from '../distributions/student-t'
import { normalCdf, normalQuantile } from '../distributions/normal'
import { requireFinite, requireLevel, requireSameLength } from '../guards'
import type { LinearFit } from './linear-fit'

/** An estimate with its uncertainty. */
export interface Estimate {
  readonly estimate: number
  readonly standardError: number
  /** Infinity where the normal distribution is used. */
  readonly degreesOfFreedom: number
  /** Estimate over standard error. */
  readonly statistic: number
  /** Two-sided, against no difference from zero. */
  readonly pValue: number
  readonly lower: number
  readonly upper: number
}

/**
 * Estimates a combination c'β of the coefficients of a fit, with a two-sided interval.
 *
 * @param contrast one weight per coefficient.
 * @param level confidence level of the interval, strictly between 0 and 1.
 * Throws `unequal-lengths`, `not-finite`, `out-of-range`.
 */
export function estimateContrast(
  fit: Pick<LinearFit, 'coefficients' | 'covariance' | 'degreesOfFreedom'>,
  contrast: readonly number[],
  level = 0.95,
): Estimate {
  requireSameLength(contrast, fit.coefficients, 'The contrast and the coefficients')
  requireFinite(contrast, 'The contrast')
  let estimate = 0
  let variance = 0
  for (let i = 0; i < contrast.length; i += 1) {
    estimate += contrast[i]! * fit.coefficients[i]!
    for (let j = 0; j < contrast.length; j += 1)
      variance += contrast[i]! * contrast[j]! * fit.covariance.get(i, j)
  }
  return estimateOf(estimate, Math.sqrt(Math.max(0, variance)), fit.degreesOfFreedom(contrast), level)
}

/** The same from an estimate, its standard error and its degrees of freedom. An error of nought is kept. */
export function estimateOf(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  level = 0.95,
): Estimate {
  requireLevel(level)
  const exact = standardError === 0
  const statistic = exact ? (estimate === 0 ? 0 : Math.sign(estimate) * Infinity) : estimate / standardError
  const isNormal = degreesOfFreedom === Infinity
  const tail = (1 - level) / 2
  const reach = isNormal
    ? normalQuantile(tail, 0, 1, 'upper')
    : studentTQuantile(tail, degreesOfFreedom, 'upper')
  const beyond = Math.abs(statistic)
  const pValue =
    2 * (isNormal ? normalCdf(beyond, 0, 1, 'upper') : studentTCdf(beyond, degreesOfFreedom, 'upper'))
  return {
    estimate,
    standardError,
    degreesOfFreedom,
    statistic,
    pValue,
    lower: estimate - reach * standardError,
    upper: estimate + reach * standardError,
  }
}
