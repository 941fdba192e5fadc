/**
 * Parts of the saddle-point form of binomial and Poisson probabilities, which keeps full relative accuracy
 * for large counts, where factorials taken by logarithms lose it.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */

const halfLogTwoPi = 0.918938533204672741780329736406

/** log Γ(n + 1) − (n + ½) log n + n − ½ log 2π, for n > 0: what Stirling's formula leaves out. */
export function stirlingError(n: number): number {
  // For a tiny n, 1/n would overflow.
  if (n < 0.5) return stirlingError(n + 1) + (n + 0.5) * (Math.log1p(n) - Math.log(n)) - 1
  if (n < 16) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1
  const square = 1 / (n * n)
  const series =
    1 / 12 +
    square *
      (-1 / 360 +
        square *
          (1 / 1260 + square * (-1 / 1680 + square * (1 / 1188 + square * (-691 / 360360 + square / 156)))))
  return series / n
}

/** x log(x / mean) + mean − x, for x > 0 and mean > 0, without cancellation when they are close. */
export function devianceHalf(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const v = difference / (x + mean)
  let sum = difference * v
  let power = 2 * x * v
  for (let k = 1; k < 200; k += 1) {
    power *= v * v
    const next = sum + power / (2 * k + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/** xᵃ e⁻ˣ / Γ(a + 1) for a ≥ 0 and x ≥ 0, not only whole a: the Poisson probability of a at mean x. */
export function poissonDensity(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0
  if (a === 0) return Math.exp(-x)
  return Math.exp(-stirlingError(a) - devianceHalf(a, x) - halfLogTwoPi - 0.5 * Math.log(a))
}

/**
 * Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · pᵃ qᵇ for a, b ≥ 0, not only whole ones: the binomial probability of a in
 * a + b. `q` is passed beside `p` so that a tiny one keeps its accuracy.
 */
export function binomialDensity(a: number, b: number, p: number, q: number): number {
  if (p === 0) return a === 0 ? 1 : 0
  if (q === 0) return b === 0 ? 1 : 0
  const n = a + b
  if (n === 0) return 1
  if (a === 0) return Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q))
  if (b === 0) return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p))
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    devianceHalf(a, n * p) -
    devianceHalf(b, n * q) -
    halfLogTwoPi -
    0.5 * (Math.log(a) + Math.log(b / n))
  return Math.exp(exponent)
}
