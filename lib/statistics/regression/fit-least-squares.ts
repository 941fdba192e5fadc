import { Matrix } from 'ml-matrix'
import { requireFinite, requirePositive, requireSameLength } from '../guards'
import { designMatrix } from './design-matrix'
import type { LinearFit } from './linear-fit'
import { orthogonalDesign } from './orthogonal-design'
import type { Term } from './term'

/** An ordinary or weighted least-squares fit. */
export interface LeastSquaresFit extends LinearFit {
  /** Residual standard deviation, √(Σ w·e² / (n − p)). */
  readonly sigma: number
  readonly residualDegreesOfFreedom: number
  /** Share of the (weighted) variation around the mean that is explained; 0 if there is none to explain. */
  readonly rSquared: number
  /** (X'WX)⁻¹, p × p. */
  readonly unscaled: Matrix
  readonly weights: readonly number[]
}

/**
 * Least squares, ordinary or with weights known up to a factor, by Householder QR (Golub and Van Loan).
 *
 * @param response n values.
 * @param terms p columns of n values; give `intercept(n)` for a constant.
 * @param weights n values above zero; observation i has variance σ²/wᵢ.
 * Throws `unequal-lengths`, `not-finite`, `too-few` (n ≤ p), `degenerate` (terms that cannot be told apart).
 */
export function fitLeastSquares(
  response: readonly number[],
  terms: readonly Term[],
  weights?: readonly number[],
): LeastSquaresFit {
  const n = response.length
  requireFinite(response, 'The response')
  if (weights) {
    requireSameLength(weights, response, 'The weights and the response')
    requirePositive(weights, 'The weights')
  }
  const names = terms.map(({ name }) => name)
  const design = designMatrix(terms, n)
  const w = weights ?? response.map(() => 1)
  const roots = w.map(Math.sqrt)
  const { q, toTerms } = orthogonalDesign(scaleRows(design, roots), names)
  const scaled = Matrix.columnVector(response.map((y, i) => y * roots[i]!))
  const coefficients = toTerms.mmul(q.transpose().mmul(scaled)).to1DArray()
  const fitted = design.mmul(Matrix.columnVector(coefficients)).to1DArray()
  const residuals = response.map((y, i) => y - fitted[i]!)
  const left = residuals.reduce((total, e, i) => total + w[i]! * e * e, 0)
  const residualDegreesOfFreedom = n - terms.length
  const variance = left / residualDegreesOfFreedom
  const unscaled = toTerms.mmul(toTerms.transpose())
  return {
    terms: names,
    coefficients,
    covariance: Matrix.mul(unscaled, variance),
    degreesOfFreedom: () => residualDegreesOfFreedom,
    design,
    fitted,
    residuals,
    sigma: Math.sqrt(variance),
    residualDegreesOfFreedom,
    rSquared: explained(response, w, left),
    unscaled,
    weights: w,
  }
}

function explained(response: readonly number[], weights: readonly number[], left: number): number {
  const mass = weights.reduce((total, w) => total + w, 0)
  const centre = response.reduce((total, y, i) => total + weights[i]! * y, 0) / mass
  const whole = response.reduce((total, y, i) => total + weights[i]! * (y - centre) ** 2, 0)
  return whole > 0 ? 1 - left / whole : 0
}

/** Multiplies row i of a matrix by factors[i]. */
export function scaleRows(matrix: Matrix, factors: readonly number[]): Matrix {
  const scaled = matrix.clone()
  factors.forEach((factor, row) => scaled.mulRow(row, factor))
  return scaled
}
