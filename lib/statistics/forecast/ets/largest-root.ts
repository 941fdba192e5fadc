/** The method converges cubically: after a correction this small, what is left is rounding. */
const settled = 1e-7
const rounds = 100

/**
 * A function giving the modulus of the largest root of polynomials of one degree (highest power first, leading
 * coefficient 1), by Aberth's method on all roots at once.
 *
 * A search asks for polynomials that differ little from one another, so each search starts from the roots last
 * found, which takes two or three rounds instead of a dozen.
 */
export function largestRoot(degree: number): (polynomial: Float64Array) => number {
  const real = new Float64Array(degree)
  const imaginary = new Float64Array(degree)
  let started = false

  const restart = () => {
    for (let k = 0; k < degree; k += 1) {
      // Spread unevenly, so that no root starts on an axis of symmetry.
      const angle = (2 * Math.PI * k) / degree + 0.4
      real[k] = 0.9 * Math.cos(angle)
      imaginary[k] = 0.9 * Math.sin(angle)
    }
    started = true
  }

  return (polynomial) => {
    if (!started) restart()
    if (!improve(polynomial, real, imaginary)) {
      restart()
      improve(polynomial, real, imaginary)
    }
    let largest = 0
    for (let k = 0; k < degree; k += 1) largest = Math.max(largest, Math.hypot(real[k]!, imaginary[k]!))
    return largest
  }
}

/** Moves all roots until none moves further than rounding; false if that did not happen. */
function improve(polynomial: Float64Array, real: Float64Array, imaginary: Float64Array): boolean {
  const degree = real.length
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0
    for (let k = 0; k < degree; k += 1) {
      const x = real[k]!
      const y = imaginary[k]!
      // Value and derivative by Horner's rule.
      let pr = polynomial[0]!
      let pi = 0
      let dr = 0
      let di = 0
      for (let i = 1; i <= degree; i += 1) {
        const nextDr = dr * x - di * y + pr
        di = dr * y + di * x + pi
        dr = nextDr
        const nextPr = pr * x - pi * y + polynomial[i]!
        pi = pr * y + pi * x
        pr = nextPr
      }
      if (pr === 0 && pi === 0) continue
      // Newton's step p/p′ …
      const size = dr * dr + di * di
      if (size === 0) return false
      const nr = (pr * dr + pi * di) / size
      const ni = (pi * dr - pr * di) / size
      // … with the other roots divided out.
      let sr = 0
      let si = 0
      for (let j = 0; j < degree; j += 1) {
        if (j === k) continue
        const ex = x - real[j]!
        const ey = y - imaginary[j]!
        const distance = ex * ex + ey * ey
        if (distance === 0) return false
        sr += ex / distance
        si -= ey / distance
      }
      const br = 1 - (nr * sr - ni * si)
      const bi = -(nr * si + ni * sr)
      const below = br * br + bi * bi
      const stepX = (nr * br + ni * bi) / below
      const stepY = (ni * br - nr * bi) / below
      real[k] = x - stepX
      imaginary[k] = y - stepY
      moved = Math.max(moved, Math.abs(stepX), Math.abs(stepY))
    }
    if (!Number.isFinite(moved)) return false
    if (moved <= settled) return true
  }
  return false
}
