import { Matrix } from 'ml-matrix'
import { requireFinite, requireNonNegative, requireSameLength } from '../guards'
import { StatisticsError } from '../statistics-error'
import { designMatrix } from './design-matrix'
import { scaleRows } from './fit-least-squares'
import type { LinearFit } from './linear-fit'
import { orthogonalDesign } from './orthogonal-design'
import type { Term } from './term'

const MOST_ROUNDS = 60
/** The stopping rule of R's glm, so that the last figures agree with what an analyst gets there. */
const CONVERGED = 1e-8
/** A fitted count this small beside the mean count means that an effect has run away to minus infinity. */
const VANISHED = 1e-6

/** A log-linear fit of counts. */
export interface PoissonFit extends LinearFit {
  /** Pearson chi-square over its degrees of freedom (quasi-Poisson), or 1 (Poisson). */
  readonly dispersion: number
  readonly deviance: number
  readonly residualDegreesOfFreedom: number
  /** Residuals on the working scale, (y − μ)/μ, and their weights μ: the scores are design × both. */
  readonly workingResiduals: readonly number[]
  readonly weights: readonly number[]
  /** (X'WX)⁻¹, p × p. */
  readonly unscaled: Matrix
}

export interface PoissonOptions {
  /** Added to the linear predictor, usually the logarithm of the exposure. */
  readonly offset?: readonly number[]
  /** 'estimated' is quasi-Poisson (variance proportional to the mean; judged by t), 'fixed' is Poisson (normal). */
  readonly dispersion?: 'estimated' | 'fixed'
}

/**
 * Log-linear regression of counts by iteratively reweighted least squares; quasi-Poisson unless told otherwise.
 * Source: McCullagh and Nelder, Generalized Linear Models, 2nd ed. 1989, chapters 2, 6 and 9 (R: glm).
 *
 * @param counts n values of zero or more. @param terms p columns of n values.
 * Throws `negative`, `not-finite`, `unequal-lengths`, `too-few` (n ≤ p); `degenerate` if the terms cannot be
 * told apart or some combination of them has only zero counts, so that no finite estimate exists.
 */
export function fitPoisson(
  counts: readonly number[],
  terms: readonly Term[],
  { offset = counts.map(() => 0), dispersion: kind = 'estimated' }: PoissonOptions = {},
): PoissonFit {
  const n = counts.length
  requireNonNegative(counts, 'The counts')
  requireSameLength(offset, counts, 'The offset and the counts')
  requireFinite(offset, 'The offset')
  const names = terms.map(({ name }) => name)
  const design = designMatrix(terms, n)
  const mean = counts.reduce((total, count) => total + count, 0) / n
  if (mean === 0) throw new StatisticsError('degenerate', 'All counts are zero: no rate can be estimated')

  let means = counts.map((count) => count + 0.1)
  let deviance = Infinity
  let coefficients: number[] = []
  let toTerms = new Matrix(0, 0)
  let lastWeights = means
  let converged = false
  for (let round = 0; round < MOST_ROUNDS && !converged; round += 1) {
    lastWeights = means
    const roots = means.map(Math.sqrt)
    const working = counts.map((y, i) => Math.log(means[i]!) - offset[i]! + (y - means[i]!) / means[i]!)
    const basis = orthogonalDesign(scaleRows(design, roots), names)
    const scaled = Matrix.columnVector(working.map((z, i) => z * roots[i]!))
    let next = basis.toTerms.mmul(basis.q.transpose().mmul(scaled)).to1DArray()
    let nextMeans = meansOf(design, next, offset)
    let nextDeviance = devianceOf(counts, nextMeans)
    // A step that overshoots is halved towards the last coefficients.
    for (let half = 0; half < 30 && round > 0 && !(nextDeviance <= deviance * (1 + 1e-9) + 1e-9); half += 1) {
      next = next.map((value, j) => (value + coefficients[j]!) / 2)
      nextMeans = meansOf(design, next, offset)
      nextDeviance = devianceOf(counts, nextMeans)
    }
    converged = Math.abs(nextDeviance - deviance) <= CONVERGED * (Math.abs(nextDeviance) + 0.1)
    ;({ toTerms } = basis)
    coefficients = next
    means = nextMeans
    deviance = nextDeviance
    if (means.some((value) => !(value > VANISHED * mean)))
      throw new StatisticsError('degenerate', 'Part of the series has only zero counts: no finite rate fits')
  }
  if (!converged) throw new StatisticsError('degenerate', 'No finite log-linear model fits these counts')

  const residualDegreesOfFreedom = n - terms.length
  const workingResiduals = counts.map((y, i) => (y - means[i]!) / means[i]!)
  // With the weights of the last step, as glm has it.
  const pearson = workingResiduals.reduce((total, e, i) => total + lastWeights[i]! * e * e, 0)
  const dispersion = kind === 'fixed' ? 1 : pearson / residualDegreesOfFreedom
  const unscaled = toTerms.mmul(toTerms.transpose())
  return {
    terms: names,
    coefficients,
    covariance: Matrix.mul(unscaled, dispersion),
    degreesOfFreedom: () => (kind === 'fixed' ? Infinity : residualDegreesOfFreedom),
    design,
    fitted: means,
    residuals: counts.map((y, i) => y - means[i]!),
    dispersion,
    deviance,
    residualDegreesOfFreedom,
    workingResiduals,
    weights: means,
    unscaled,
  }
}

function meansOf(design: Matrix, coefficients: readonly number[], offset: readonly number[]): number[] {
  return design
    .mmul(Matrix.columnVector(coefficients as number[]))
    .to1DArray()
    .map((eta, i) => Math.exp(eta + offset[i]!))
}

function devianceOf(counts: readonly number[], means: readonly number[]): number {
  return counts.reduce((total, y, i) => {
    const fit = means[i]!
    return total + 2 * ((y > 0 ? y * Math.log(y / fit) : 0) - (y - fit))
  }, 0)
}
