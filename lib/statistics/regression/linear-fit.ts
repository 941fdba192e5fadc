import type { Matrix } from 'ml-matrix'

/** What every regression here returns, enough to estimate any combination of its coefficients. */
export interface LinearFit {
  readonly terms: readonly string[]
  /** In the order of `terms`. */
  readonly coefficients: readonly number[]
  /** p × p covariance of the coefficients. */
  readonly covariance: Matrix
  /**
   * Degrees of freedom for judging a combination of coefficients by Student's t; Infinity means the normal
   * distribution. They may depend on the combination (Satterthwaite, Kenward–Roger).
   */
  readonly degreesOfFreedom: (contrast: readonly number[]) => number
  /** The n × p design the fit was made with, before any weighting or whitening. */
  readonly design: Matrix
  /** Fitted values on the scale of the response. */
  readonly fitted: readonly number[]
  /** Response minus fitted. */
  readonly residuals: readonly number[]
}
