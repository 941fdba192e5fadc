import { inverse, Matrix } from 'ml-matrix'
import { requireFinite, requireSameLength } from '../guards'
import { StatisticsError } from '../statistics-error'
import { stepsBetween } from './ar1-correlation'
import { ar1Products, ar1ProductsAt } from './ar1-products'
import { designMatrix } from './design-matrix'
import { kenwardRoger } from './kenward-roger'
import type { LinearFit } from './linear-fit'
import { minimise } from './minimise'
import { orthogonalDesign } from './orthogonal-design'
import { residualsOf } from './residuals-of'
import { choleskyInPlace } from './small-cholesky'
import type { Term } from './term'

/** How far φ is searched. A series beyond the upper end is a random walk for our purposes. */
const LEAST_PHI = -0.99
const MOST_PHI = 0.99

/** A regression with AR(1) errors. */
export interface Ar1Fit extends LinearFit {
  /** Correlation of errors one step of time apart. */
  readonly phi: number
  /** φ lies at the end of its range: the series wanders too much to tell a step from chance. */
  readonly atBoundary: boolean
  /** Standard deviation of the errors (not of the innovations). */
  readonly sigma: number
  /** REML log-likelihood, with the constants of nlme::gls. */
  readonly logLikelihood: number
  readonly residualDegreesOfFreedom: number
  /** σ²(X'R⁻¹X)⁻¹, without the small-sample allowance: what nlme::gls prints. */
  readonly plainCovariance: Matrix
}

/**
 * Linear regression with first-order autoregressive errors by restricted maximum likelihood: β and σ² are
 * profiled out and φ is found by a search of one dimension, so a fit takes well under a millisecond.
 * Source: Harville, JASA 1977;72:320; Pinheiro and Bates, Mixed-Effects Models in S and S-PLUS, 2000, chapter
 * 5 (nlme::gls with corAR1). Standard errors and degrees of freedom are Kenward and Roger's (kenward-roger.ts).
 *
 * @param response n values, in order of time.
 * @param terms p columns of n values, n − p at least 2.
 * @param times n whole numbers, strictly rising; the correlation of two errors is φ^(time between).
 *   Default 1 … n.
 * Throws `unequal-lengths`, `not-finite`, `not-whole`, `out-of-range`, `too-few`; `degenerate` if terms cannot
 * be told apart or nothing is left to estimate φ from (an exact fit, a constant series).
 */
export function fitAr1(
  response: readonly number[],
  terms: readonly Term[],
  times?: readonly number[],
): Ar1Fit {
  const n = response.length
  requireFinite(response, 'The response')
  if (times) requireSameLength(times, response, 'The times and the response')
  const names = terms.map(({ name }) => name)
  const design = designMatrix(terms, n)
  const p = terms.length
  if (n - p < 2) throw new StatisticsError('too-few', `${n} observations cannot support ${p} terms and φ`)
  const steps = stepsBetween(times ?? response.map((_, i) => i + 1))
  const { q, toTerms, logDeterminant } = orthogonalDesign(design, names)
  const basis = Array.from({ length: p }, (_, j) => q.getColumn(j))
  const left = residualsOf(response, basis)

  const sums = ar1Products([...basis, left.residuals], steps)
  const m = p + 1
  const factor = new Float64Array(m * m)
  const freedom = n - p
  /** −2 × the profile log-likelihood, but for constants. Leaves the Cholesky factor behind. */
  const objective = (phi: number): number => {
    const ofCorrelation = ar1ProductsAt(sums, phi, factor)
    if (!choleskyInPlace(factor, m)) return Infinity
    let ofDesign = 0
    for (let i = 0; i < p; i += 1) ofDesign += Math.log(factor[i * m + i]!)
    return 2 * freedom * Math.log(factor[p * m + p]!) + ofCorrelation + 2 * ofDesign
  }
  const phi = minimise(objective, LEAST_PHI, MOST_PHI)
  const least = objective(phi)
  if (!Number.isFinite(least)) throw new StatisticsError('degenerate', 'No AR(1) model fits these values')

  const variance = factor[p * m + p]! ** 2 / freedom
  const root = new Matrix(p, p)
  for (let i = 0; i < p; i += 1) for (let j = 0; j <= i; j += 1) root.set(i, j, factor[i * m + j]!)
  const rootInverse = inverse(root)
  const g = rootInverse.transpose().mmul(rootInverse)
  const shift = rootInverse
    .transpose()
    .mmul(Matrix.columnVector(Array.from({ length: p }, (_, j) => factor[p * m + j]!)))
  const inBasis = Matrix.columnVector(left.coefficients).add(shift)
  const coefficients = toTerms.mmul(inBasis).to1DArray()
  const fitted = design.mmul(Matrix.columnVector(coefficients)).to1DArray()
  const small = kenwardRoger(q, g, toTerms, steps, phi)
  return {
    terms: names,
    coefficients,
    covariance: small.unscaled.mul(variance),
    degreesOfFreedom: small.degreesOfFreedom,
    design,
    fitted,
    residuals: response.map((y, i) => y - fitted[i]!),
    phi,
    atBoundary: phi > MOST_PHI - 1e-6 || phi < LEAST_PHI + 1e-6,
    sigma: Math.sqrt(variance),
    logLikelihood:
      -0.5 * (least + freedom * (Math.log(2 * Math.PI) + 1 - Math.log(freedom))) - logDeterminant,
    residualDegreesOfFreedom: freedom,
    plainCovariance: toTerms.mmul(g).mmul(toTerms.transpose()).mul(variance),
  }
}
