import { inverse, QrDecomposition, type Matrix } from 'ml-matrix'
import { StatisticsError } from '../statistics-error'

/** A design as an orthonormal basis and the way back to its own terms: X = QR. */
export interface OrthogonalDesign {
  /** n × p with orthonormal columns. */
  readonly q: Matrix
  /** p × p, inverse of the upper triangle R: coefficients of X are R⁻¹ times those of Q. */
  readonly toTerms: Matrix
  /** log |det R|. */
  readonly logDeterminant: number
}

/** A column whose part not explained by the columns before it is smaller than this share of it adds nothing. */
const DEPENDENT = 1e-9

/**
 * Householder QR of a design. All regressions here work in the orthonormal basis: cross products of months,
 * trends and harmonics are then well conditioned whatever their units.
 *
 * @param x n × p, n > p.
 * Throws `degenerate` if a term is zero throughout or a combination of those before it.
 */
export function orthogonalDesign(x: Matrix, names: readonly string[]): OrthogonalDesign {
  const decomposition = new QrDecomposition(x)
  const r = decomposition.upperTriangularMatrix
  const q = decomposition.orthogonalMatrix
  let logDeterminant = 0
  for (let column = 0; column < x.columns; column += 1) {
    const own = Math.abs(r.get(column, column))
    const whole = x.getColumnVector(column).norm()
    if (!(own > DEPENDENT * whole))
      throw new StatisticsError(
        'degenerate',
        `${names[column] ?? `Term ${column + 1}`} cannot be told apart from the other terms`,
      )
    logDeterminant += Math.log(own)
  }
  return { q, toTerms: inverse(r), logDeterminant }
}
