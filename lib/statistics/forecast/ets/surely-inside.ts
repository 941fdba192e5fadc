/** Under this the recursion has lost too many digits to be believed. */
const leastProduct = 1e-8
const margin = 1e-6

/**
 * A quick test that all roots of polynomials of one degree (highest power first, leading coefficient 1) lie
 * inside the unit circle: Schur and Cohn's step-down recursion, in whose every step the last coefficient must be
 * under 1 in size. `false` means "perhaps not": too close to the circle to tell without the roots.
 */
export function surelyInside(degree: number): (polynomial: Float64Array) => boolean {
  const now = new Float64Array(degree + 1)
  const next = new Float64Array(degree + 1)
  return (polynomial) => {
    now.set(polynomial)
    let product = 1
    for (let size = degree; size > 0; size -= 1) {
      const last = now[size]!
      const left = 1 - last * last
      product *= left
      if (!(Math.abs(last) < 1 - margin) || product < leastProduct) return false
      for (let i = 0; i < size; i += 1) next[i] = (now[i]! - last * now[size - i]!) / left
      now.set(next)
    }
    return true
  }
}
