import { inverse, Matrix, pseudoInverse } from 'ml-matrix'
import type { KenwardRoger } from './kenward-roger'
import { satterthwaite } from './satterthwaite'

/** With less memory than this, signal and noise cannot be told apart, and the share of noise is no parameter. */
const LEAST_PHI_FOR_NOISE = 0.02

/**
 * Kenward and Roger's small-sample inference, first order (see kenward-roger.ts), for errors with correlation
 * V = (1 − w)·R(φ) + w·I and the parameters log σ², φ and w. Since dV/dw = (I − V)/(1 − w), only the products
 * with dV/dφ cost n³ operations.
 *
 * @param x n × p design. @param times n whole numbers. @param noise w, below 1.
 */
export function ar1NoiseKenwardRoger(
  x: Matrix,
  times: readonly number[],
  phi: number,
  noise: number,
): KenwardRoger {
  const n = x.rows
  const signal = 1 - noise
  const span = times.at(-1)! - times[0]!
  const powers = Array.from({ length: span + 1 }, (_, d) => phi ** d)
  const v = Matrix.zeros(n, n)
  const byPhi = Matrix.zeros(n, n)
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) {
      const d = Math.abs(times[i]! - times[j]!)
      v.set(i, j, d === 0 ? 1 : signal * powers[d]!)
      byPhi.set(i, j, d === 0 ? 0 : signal * d * powers[d - 1]!)
    }

  const vi = inverse(v)
  const vix = vi.mmul(x)
  const xtvi = vix.transpose()
  const g = inverse(xtvi.mmul(x))
  // P = V⁻¹ − V⁻¹X(X'V⁻¹X)⁻¹X'V⁻¹, and what each derivative makes of it and of V⁻¹X.
  const project = Matrix.sub(vi, vix.mmul(g).mmul(xtvi))
  const projectV = Matrix.sub(Matrix.eye(n), vix.mmul(g.mmul(x.transpose())))
  const parts = [
    { projected: projectV, seen: x },
    { projected: project.mmul(byPhi), seen: byPhi.mmul(vix) },
    {
      projected: Matrix.sub(project, projectV).div(signal),
      seen: Matrix.sub(vix, x).div(signal),
    },
  ].slice(0, Math.abs(phi) < LEAST_PHI_FOR_NOISE ? 2 : 3)

  // Where φ is so small that noise hardly matters, the information is all but singular.
  const variances = pseudoInverse(
    new Matrix(parts.map((a) => parts.map((b) => 0.5 * traceOfProduct(a.projected, b.projected)))),
  )
  const slopes = parts.map(({ seen }) => xtvi.mmul(seen))
  let excess = Matrix.zeros(x.columns, x.columns)
  parts.forEach((a, i) =>
    parts.forEach((b, j) => {
      const curve = a.seen.transpose().mmul(vi).mmul(b.seen)
      const known = slopes[i]!.mmul(g).mmul(slopes[j]!)
      excess = excess.add(curve.sub(known).mul(variances.get(i, j)))
    }),
  )
  return {
    unscaled: Matrix.add(g, g.mmul(excess).mmul(g).mul(2)),
    degreesOfFreedom(contrast) {
      const weights = Matrix.columnVector(contrast as number[])
      const variance = quadratic(g, weights)
      if (variance === 0) return n - x.columns
      const lever = g.mmul(weights)
      const changes = slopes.map((slope) => quadratic(slope, lever) / variance)
      let spread = 0
      changes.forEach((a, i) => changes.forEach((b, j) => (spread += a * b * variances.get(i, j))))
      return satterthwaite(spread, n - x.columns)
    },
  }
}

function traceOfProduct(a: Matrix, b: Matrix): number {
  let trace = 0
  for (let i = 0; i < a.rows; i += 1) for (let j = 0; j < a.rows; j += 1) trace += a.get(i, j) * b.get(j, i)
  return trace
}

const quadratic = (matrix: Matrix, vector: Matrix) => vector.transpose().mmul(matrix).mmul(vector).get(0, 0)
