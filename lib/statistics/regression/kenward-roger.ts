import { Matrix, pseudoInverse } from 'ml-matrix'
import { inverseCorrelationDerivative, timesCorrelation, timesTridiagonal } from './ar1-correlation'
import { satterthwaite } from './satterthwaite'

/** The small-sample allowance for having estimated φ and σ². */
export interface KenwardRoger {
  /** p × p: the adjusted covariance over σ². */
  readonly unscaled: Matrix
  /** Satterthwaite degrees of freedom for a combination of coefficients. */
  readonly degreesOfFreedom: (contrast: readonly number[]) => number
}

/**
 * Kenward and Roger's small-sample inference (Biometrics 1997;53:983) for a regression with AR(1) errors fitted
 * by REML, in the first-order form (that of Prasad and Rao, 1990, and Harville and Jeske, 1992; SAS calls it
 * KR(FIRSTORDER)). The full form adds a term in second derivatives that depends on how the variance is
 * parametrised and grows without bound as φ nears 1; the first-order form does not, and is the one that covers
 * in simulation (see docs/statistics/effects.md).
 *
 * With G = (X'R⁻¹X)⁻¹, S' = d(X'R⁻¹X)/dφ and T = X'(dR⁻¹/dφ)R(dR⁻¹/dφ)X, the covariance grows from σ²G to
 * σ²(G + 2·Var(φ̂)·G(T − S'GS')G); the variance parameters enter through their expected information, in log σ²
 * and φ. For one combination the F approximation of the paper comes down to Satterthwaite's degrees of freedom.
 *
 * @param q n × p orthonormal design. @param g G, p × p. @param toTerms p × p, from the basis to the terms.
 */
export function kenwardRoger(
  q: Matrix,
  g: Matrix,
  toTerms: Matrix,
  steps: readonly number[],
  phi: number,
): KenwardRoger {
  const n = q.rows
  const p = q.columns
  const derivative = inverseCorrelationDerivative(steps, phi)
  const columns = Array.from({ length: p }, (_, j) => q.getColumn(j))
  const changed = columns.map((column) => timesTridiagonal(derivative, column))
  const through = changed.map((column) => timesCorrelation(column, steps, phi))
  const slope = products(columns, changed)
  const curve = products(changed, through)
  const slopeG = slope.mmul(g)
  const excess = Matrix.sub(curve, slopeG.mmul(slope))

  // Expected information of (log σ², φ) under REML.
  const cross = (derivative.trace + slopeG.trace()) / 2
  const ofPhi = (derivative.traceOfSquare - 2 * curve.mmul(g).trace() + slopeG.mmul(slopeG).trace()) / 2
  const information = new Matrix([
    [(n - p) / 2, cross],
    [cross, ofPhi],
  ])
  const variances = pseudoInverse(information)
  const inBasis = Matrix.add(
    g,
    g
      .mmul(excess)
      .mmul(g)
      .mul(2 * variances.get(1, 1)),
  )
  const changeOfG = g.mmul(slopeG).mul(-1)
  const [plain, moved] = [g, changeOfG].map((matrix) => toTerms.mmul(matrix).mmul(toTerms.transpose()))

  return {
    unscaled: toTerms.mmul(inBasis).mmul(toTerms.transpose()),
    degreesOfFreedom(contrast) {
      const variance = quadratic(plain!, contrast)
      if (variance === 0) return n - p
      // Derivatives of log(variance) by log σ² and φ.
      const byPhi = quadratic(moved!, contrast) / variance
      const spread = variances.get(0, 0) + 2 * byPhi * variances.get(0, 1) + byPhi ** 2 * variances.get(1, 1)
      return satterthwaite(spread, n - p)
    },
  }
}

function products(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): Matrix {
  return new Matrix(
    left.map((a) => right.map((b) => a.reduce((total, value, i) => total + value * b[i]!, 0))),
  )
}

function quadratic(matrix: Matrix, vector: readonly number[]): number {
  let total = 0
  for (let i = 0; i < vector.length; i += 1)
    for (let j = 0; j < vector.length; j += 1) total += vector[i]! * vector[j]! * matrix.get(i, j)
  return total
}
