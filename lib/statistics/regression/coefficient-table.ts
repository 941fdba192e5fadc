import { estimateContrast, type Estimate } from './estimate-contrast'
import type { LinearFit } from './linear-fit'

/** A coefficient with its name. */
export interface Coefficient extends Estimate {
  readonly term: string
}

/** Every coefficient of a fit with its standard error, test and interval, in the order of its terms. */
export function coefficientTable(
  fit: Pick<LinearFit, 'terms' | 'coefficients' | 'covariance' | 'degreesOfFreedom'>,
  level = 0.95,
): Coefficient[] {
  return fit.terms.map((term, at) => ({
    term,
    ...estimateContrast(
      fit,
      fit.terms.map((_, i) => (i === at ? 1 : 0)),
      level,
    ),
  }))
}
