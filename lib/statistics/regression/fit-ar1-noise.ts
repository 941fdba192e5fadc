import { Matrix } from 'ml-matrix'
import { requireFinite, requireSameLength } from '../guards'
import { StatisticsError } from '../statistics-error'
import { stepsBetween } from './ar1-correlation'
import { ar1NoiseProducts } from './ar1-noise-products'
import { ar1NoiseKenwardRoger } from './ar1-noise-kenward-roger'
import { designMatrix } from './design-matrix'
import type { LinearFit } from './linear-fit'
import { minimise } from './minimise'
import { orthogonalDesign } from './orthogonal-design'
import { residualsOf } from './residuals-of'
import { choleskyInPlace } from './small-cholesky'
import type { Term } from './term'

const MOST_PHI = 0.99
const MOST_NOISE = 0.95
/** A regression with AR(1) errors seen through independent noise. */
export interface Ar1NoiseFit extends LinearFit {
  /** Memory of the part of the errors that has any. */
  readonly phi: number
  /** Share of the error variance that has none, 0 to 0.95. */
  readonly noise: number
  /** Standard deviation of the errors, both parts together. */
  readonly sigma: number
}

/**
 * Linear regression whose errors are the sum of an AR(1) process and independent noise, by restricted maximum
 * likelihood, with Kenward–Roger errors that allow for φ and the share of noise having been estimated. A monthly
 * rate is like this: what moves it lasts, and each month's cases add chance of their own. A plain AR(1) fit
 * takes φ for too small there, and calls changes clear too often (docs/statistics/effects.md).
 *
 * @param response n values, in order of time. @param terms p columns of n values, n − p at least 3.
 * @param times n whole numbers, strictly rising. Default 1 … n.
 * Throws as fitAr1 does.
 */
export function fitAr1Noise(
  response: readonly number[],
  terms: readonly Term[],
  times: readonly number[] = response.map((_, i) => i + 1),
): Ar1NoiseFit {
  const n = response.length
  const p = terms.length
  requireFinite(response, 'The response')
  requireSameLength(times, response, 'The times and the response')
  const names = terms.map(({ name }) => name)
  const design = designMatrix(terms, n)
  if (n - p < 3)
    throw new StatisticsError('too-few', `${n} observations cannot support ${p} terms, φ and noise`)
  const steps = stepsBetween(times)
  const { q, toTerms } = orthogonalDesign(design, names)
  const basis = Array.from({ length: p }, (_, j) => q.getColumn(j))
  const left = residualsOf(response, basis)
  const columns = [...basis, left.residuals]

  const m = p + 1
  const factor = new Float64Array(m * m)
  const objective = (phi: number, noise: number): number => {
    const ofCorrelation = ar1NoiseProducts(columns, steps, phi, noise, factor)
    if (!choleskyInPlace(factor, m)) return Infinity
    let ofDesign = 0
    for (let i = 0; i < p; i += 1) ofDesign += Math.log(factor[i * m + i]!)
    return 2 * (n - p) * Math.log(factor[p * m + p]!) + ofCorrelation + 2 * ofDesign
  }
  // The share of noise is known to a few tenths at best: a coarse search for it loses nothing.
  const phiFor = (share: number, tolerance = 1e-3) =>
    minimise((phi) => objective(phi, share), -MOST_PHI, MOST_PHI, { points: 11, tolerance })
  const noise = minimise((share) => objective(phiFor(share), share), 0, MOST_NOISE, {
    points: 6,
    tolerance: 5e-3,
  })
  const phi = phiFor(noise, 1e-7)
  if (!Number.isFinite(objective(phi, noise)))
    throw new StatisticsError('degenerate', 'No AR(1) model with noise fits these values')

  const variance = factor[p * m + p]! ** 2 / (n - p)
  // Back substitution: the last row of the factor holds what the response adds to each basis vector.
  const shift = new Array<number>(p).fill(0)
  for (let i = p - 1; i >= 0; i -= 1) {
    let rest = factor[p * m + i]!
    for (let k = i + 1; k < p; k += 1) rest -= factor[k * m + i]! * shift[k]!
    shift[i] = rest / factor[i * m + i]!
  }
  const inBasis = left.coefficients.map((value, j) => value + shift[j]!)
  const coefficients = toTerms.mmul(Matrix.columnVector(inBasis)).to1DArray()
  const fitted = design.mmul(Matrix.columnVector(coefficients)).to1DArray()
  const small = ar1NoiseKenwardRoger(q, times, phi, noise)
  return {
    terms: names,
    coefficients,
    covariance: toTerms.mmul(small.unscaled).mmul(toTerms.transpose()).mul(variance),
    degreesOfFreedom: (contrast) =>
      small.degreesOfFreedom(
        toTerms
          .transpose()
          .mmul(Matrix.columnVector(contrast as number[]))
          .to1DArray(),
      ),
    design,
    fitted,
    residuals: response.map((y, i) => y - fitted[i]!),
    phi,
    noise,
    sigma: Math.sqrt(variance),
  }
}
