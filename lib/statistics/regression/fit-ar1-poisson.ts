import type { Matrix } from 'ml-matrix'
import { StatisticsError } from '../statistics-error'
import { fitAr1, type Ar1Fit } from './fit-ar1'
import { fitPoisson } from './fit-poisson'
import type { LinearFit } from './linear-fit'
import type { Term } from './term'

const MOST_ROUNDS = 50
const CONVERGED = 1e-8

/** A log-linear fit of counts whose Pearson errors are autoregressive. */
export interface Ar1PoissonFit extends LinearFit {
  /** Correlation of neighbouring Pearson errors. */
  readonly phi: number
  readonly atBoundary: boolean
  /** Variance over mean. */
  readonly dispersion: number
}

/**
 * Log-linear regression of counts with AR(1) errors: the quasi-likelihood steps of a quasi-Poisson fit, each
 * solved by REML with AR(1) correlation of the Pearson errors and variance proportional to the mean. Standard
 * errors and degrees of freedom are Kenward and Roger's for the last step.
 * Source: the pseudo-likelihood of Wolfinger and O'Connell, J Stat Comput Simul 1993;48:233 (MASS::glmmPQL with
 * corAR1 and no random effects).
 *
 * @param counts n values of zero or more, in order of time. @param terms p columns of n values.
 * @param options offset (default none) and times (whole, rising; default 1 … n).
 * Throws as fitPoisson and fitAr1 do.
 */
export function fitAr1Poisson(
  counts: readonly number[],
  terms: readonly Term[],
  {
    offset = counts.map(() => 0),
    times,
  }: { readonly offset?: readonly number[]; readonly times?: readonly number[] } = {},
): Ar1PoissonFit {
  const start = fitPoisson(counts, terms, { offset })
  let means = start.fitted
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const roots = means.map(Math.sqrt)
    const working = counts.map(
      (y, i) => (Math.log(means[i]!) - offset[i]! + (y - means[i]!) / means[i]!) * roots[i]!,
    )
    const whitened = terms.map(({ name, values }) => ({ name, values: values.map((x, i) => x * roots[i]!) }))
    const fit = fitAr1(working, whitened, times)
    const next = meansOf(start.design, fit, offset)
    const change = next.reduce((most, mean, i) => Math.max(most, Math.abs(Math.log(mean / means[i]!))), 0)
    means = next
    if (change < CONVERGED)
      return {
        terms: fit.terms,
        coefficients: fit.coefficients,
        covariance: fit.covariance,
        degreesOfFreedom: fit.degreesOfFreedom,
        design: start.design,
        fitted: means,
        residuals: counts.map((y, i) => y - means[i]!),
        phi: fit.phi,
        atBoundary: fit.atBoundary,
        dispersion: fit.sigma ** 2,
      }
  }
  throw new StatisticsError('degenerate', 'No log-linear model with AR(1) errors fits these counts')
}

function meansOf(design: Matrix, fit: Ar1Fit, offset: readonly number[]): number[] {
  return offset.map((known, i) =>
    Math.exp(fit.coefficients.reduce((eta, value, j) => eta + value * design.get(i, j), known)),
  )
}
