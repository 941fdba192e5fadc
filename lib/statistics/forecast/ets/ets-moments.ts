import { Matrix } from 'ml-matrix'
import { requireHorizon } from '../series'
import type { EtsFit } from './ets-fit'

/** Mean and variance of what lies 1, 2, … steps ahead. */
export interface Moments {
  readonly mean: readonly number[]
  readonly variance: readonly number[]
}

/**
 * Mean and variance of future values by the exact formulae of Hyndman, Koehler, Ord and Snyder (2008,
 * chapter 6): their classes 1 (all additive), 2 (multiplicative errors) and 3 (multiplicative errors and
 * season).
 *
 * @param dampedFrom R's forecast 8 damps a class 3 trend from the second step only; the model says from the
 * first. 'second' exists so that its published numbers can be checked.
 */
export function etsMoments(fit: EtsFit, horizon: number, dampedFrom: 'first' | 'second' = 'first'): Moments {
  requireHorizon(horizon)
  return fit.model.season === 'M'
    ? seasonalProduct(fit, horizon, dampedFrom === 'first' ? fit.weights.phi : 1)
    : linear(fit, horizon)
}

/** Classes 1 and 2: the mean is linear in the state. */
function linear({ model, period, weights, last, variance }: EtsFit, horizon: number): Moments {
  const { alpha, beta, gamma, phi } = weights
  const mean: number[] = []
  // c_j: what an error now adds to the value j steps later.
  const carried: number[] = []
  let damping = 0
  for (let step = 0; step < horizon; step += 1) {
    damping += phi ** (step + 1)
    const slope = model.trend === 'N' ? 0 : damping
    const season = model.season === 'N' ? 0 : last.season[period - 1 - (step % period)]!
    mean.push(last.level + slope * last.slope + season)
    const repeats = model.season === 'A' && (step + 1) % period === 0
    carried.push(alpha + beta * slope + (repeats ? gamma : 0))
  }
  if (model.error === 'A') {
    let total = 1
    return {
      mean,
      variance: mean.map((_, step) => variance * (step === 0 ? 1 : (total += carried[step - 1]! ** 2))),
    }
  }
  // Class 2: errors are in proportion to the mean, so squares build up over the steps.
  const squares: number[] = []
  for (let step = 0; step < horizon; step += 1) {
    let spread = 0
    for (let lag = 1; lag <= step; lag += 1) spread += carried[lag - 1]! ** 2 * squares[step - lag]!
    squares.push(mean[step]! ** 2 + variance * spread)
  }
  return { mean, variance: squares.map((square, step) => (1 + variance) * square - mean[step]! ** 2) }
}

/** Class 3: trend and season are multiplied; their joint moments are carried forward. */
function seasonalProduct(
  { model, period, weights, last, variance }: EtsFit,
  horizon: number,
  first: number,
): Moments {
  const { alpha, beta, gamma, phi } = weights
  const trended = model.trend !== 'N'
  const trendRow = new Matrix([trended ? [1, first] : [1]])
  const trendMove = new Matrix(
    trended
      ? [
          [1, first],
          [0, phi],
        ]
      : [[1]],
  )
  const trendError = new Matrix(
    trended
      ? [
          [alpha, alpha * first],
          [beta, beta * first],
        ]
      : [[alpha]],
  )
  const seasonRow = Matrix.zeros(1, period)
  seasonRow.set(0, period - 1, 1)
  const seasonMove = Matrix.zeros(period, period)
  seasonMove.set(0, period - 1, 1)
  for (let position = 1; position < period; position += 1) seasonMove.set(position, position - 1, 1)
  const seasonError = Matrix.zeros(period, period)
  seasonError.set(0, period - 1, gamma)

  const row = seasonRow.kroneckerProduct(trendRow)
  const move = seasonMove.kroneckerProduct(trendMove)
  const error = seasonError.kroneckerProduct(trendError)
  const mixed = Matrix.add(seasonError.kroneckerProduct(trendMove), seasonMove.kroneckerProduct(trendError))
  const about = (left: Matrix, middle: Matrix, right: Matrix) => left.mmul(middle).mmul(right.transpose())

  const trend = Matrix.columnVector(trended ? [last.level, last.slope] : [last.level])
  let joint = trend.mmul(Matrix.rowVector([...last.season]))
  let covariance = Matrix.zeros(joint.rows * period, joint.rows * period)
  const moments = { mean: [] as number[], variance: [] as number[] }
  for (let step = 0; step < horizon; step += 1) {
    const mean = trendRow.mmul(joint).mmul(seasonRow.transpose()).get(0, 0)
    moments.mean.push(mean)
    moments.variance.push((1 + variance) * about(row, covariance, row).get(0, 0) + variance * mean * mean)
    // Columns under one another: the order in which the Kronecker products read the joint mean.
    const flat = Matrix.columnVector(joint.transpose().to1DArray())
    const outer = flat.mmul(flat.transpose())
    const shock = Matrix.add(about(move, covariance, error), about(error, covariance, move))
      .add(about(mixed, Matrix.add(covariance, outer), mixed))
      .add(about(error, Matrix.add(Matrix.mul(covariance, 3), Matrix.mul(outer, 2)), error).mul(variance))
    covariance = about(move, covariance, move).add(shock.mul(variance))
    joint = about(trendMove, joint, seasonMove).add(about(trendError, joint, seasonError).mul(variance))
  }
  return moments
}
