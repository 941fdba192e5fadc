import type { PoissonFit } from './fit-poisson'
import type { Term } from './term'

/** A linear problem whose errors have equal variance, in place of a log-linear one. */
export interface WorkingSeries {
  readonly response: readonly number[]
  readonly terms: readonly Term[]
}

/**
 * The last least-squares step of a Poisson fit, each month multiplied by the root of its weight so that all have
 * the same error variance: a linear series to which correlated errors can be fitted. Its coefficients are those
 * of the log-linear model.
 * Source: the pseudo-likelihood of Wolfinger and O'Connell, J Stat Comput Simul 1993;48:233 (one step of
 * MASS::glmmPQL, from the quasi-Poisson fit).
 *
 * @param terms those of the fit.
 */
export function poissonWorkingSeries(fit: PoissonFit, terms: readonly Term[]): WorkingSeries {
  const roots = fit.fitted.map(Math.sqrt)
  const response = fit.workingResiduals.map((residual, i) => {
    const linear = fit.coefficients.reduce((sum, value, j) => sum + value * fit.design.get(i, j), 0)
    return (linear + residual) * roots[i]!
  })
  return {
    response,
    terms: terms.map(({ name, values }) => ({ name, values: values.map((x, i) => x * roots[i]!) })),
  }
}
