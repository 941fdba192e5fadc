/**
 * Cholesky factor of a small symmetric matrix, in place and by rows: a profile likelihood asks for it some
 * thirty times per fit, where the general class of ml-matrix would cost more than the arithmetic.
 *
 * @param a m × m by rows; only the lower triangle is read. Overwritten by the factor L, a = LL'.
 * @returns false if the matrix is not positive definite; `a` is then of no use.
 */
export function choleskyInPlace(a: Float64Array, m: number): boolean {
  for (let i = 0; i < m; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = a[i * m + j]!
      for (let k = 0; k < j; k += 1) rest -= a[i * m + k]! * a[j * m + k]!
      if (j < i) a[i * m + j] = rest / a[j * m + j]!
      else if (rest > 0) a[i * m + i] = Math.sqrt(rest)
      else return false
    }
  }
  return true
}
