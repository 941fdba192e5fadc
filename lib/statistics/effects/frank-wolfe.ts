export interface FrankWolfeOptions {
  /** Weight of the ridge beside the mean squared error. */
  readonly ridge: number
  /** Take a constant out of every series first, so that weights match shape and not level. */
  readonly intercept: boolean
  /** Stop when a step lowers the objective by no more than this. */
  readonly leastDecrease: number
  readonly mostSteps: number
  /** Where to start; even weights if left out. */
  readonly start?: readonly number[]
}

/**
 * Simplex weights by Frank–Wolfe steps with exact line search: ridge·Σw² + mean((y − Xw)²). It stops early by
 * design: synthetic difference-in-differences is defined by this search and its stopping rule, not by the exact
 * optimum (for which see simplexWeights).
 * Source: Arkhangelsky et al., Am Econ Rev 2021;111:4088, Algorithm 1 and its package synthdid.
 *
 * @param target n values. @param donors m series of n values.
 * @returns m weights, none negative, with sum 1.
 */
export function frankWolfe(
  target: readonly number[],
  donors: readonly (readonly number[])[],
  { ridge, intercept, leastDecrease, mostSteps, start }: FrankWolfeOptions,
): number[] {
  const n = target.length
  const centred = (values: readonly number[]) => {
    if (!intercept) return values
    const mean = values.reduce((sum, value) => sum + value, 0) / n
    return values.map((value) => value - mean)
  }
  const y = centred(target)
  const columns = donors.map(centred)
  const penalty = n * ridge
  const weights = [...(start ?? donors.map(() => 1 / donors.length))]
  const fitted = y.map((_, t) => columns.reduce((sum, column, j) => sum + weights[j]! * column[t]!, 0))

  let last = Infinity
  for (let step = 0; step < mostSteps; step += 1) {
    const slopes = columns.map(
      (column, j) =>
        column.reduce((sum, value, t) => sum + value * (fitted[t]! - y[t]!), 0) + penalty * weights[j]!,
    )
    const best = slopes.reduce((least, slope, j) => (slope < slopes[least]! ? j : least), 0)
    const moves = weights.map((weight, j) => (j === best ? 1 - weight : -weight))
    const effect = columns[best]!.map((value, t) => value - fitted[t]!)
    const curvature = squares(effect) + penalty * squares(moves)
    if (curvature > 0) {
      const descent = -slopes.reduce((sum, slope, j) => sum + slope * moves[j]!, 0)
      const share = Math.min(1, Math.max(0, descent / curvature))
      moves.forEach((move, j) => (weights[j]! += share * move))
      effect.forEach((move, t) => (fitted[t]! += share * move))
    }
    const objective = ridge * squares(weights) + squares(fitted.map((value, t) => value - y[t]!)) / n
    if (step > 0 && last - objective <= leastDecrease) break
    last = objective
  }
  return weights
}

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)
