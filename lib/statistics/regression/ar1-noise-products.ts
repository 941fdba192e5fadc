/**
 * Cross products Z'V⁻¹Z of m columns where V = (1 − w)·R(φ) + w·I: AR(1) errors seen through independent noise.
 * The Kalman filter whitens every column with the same gains, so the cost is that of n·m² products and no n × n
 * matrix is made. Source: Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989,
 * sections 3.2 and 3.4.
 *
 * @param columns m columns of n values. @param steps n − 1 steps between the observations.
 * @param into m × m by rows; its lower triangle is overwritten.
 * @returns log |V|.
 */
export function ar1NoiseProducts(
  columns: readonly ArrayLike<number>[],
  steps: readonly number[],
  phi: number,
  noise: number,
  into: Float64Array,
): number {
  const m = columns.length
  const signal = 1 - noise
  const state = new Float64Array(m)
  const white = new Float64Array(m)
  into.fill(0)
  let variance = signal
  let logDeterminant = 0
  for (let t = 0; t <= steps.length; t += 1) {
    const total = variance + noise
    const root = Math.sqrt(total)
    const gain = variance / total
    const carry = t < steps.length ? (steps[t] === 1 ? phi : phi ** steps[t]!) : 0
    logDeterminant += Math.log(total)
    for (let j = 0; j < m; j += 1) {
      const surprise = columns[j]![t]! - state[j]!
      white[j] = surprise / root
      state[j] = carry * (state[j]! + gain * surprise)
    }
    for (let i = 0; i < m; i += 1) for (let j = 0; j <= i; j += 1) into[i * m + j]! += white[i]! * white[j]!
    variance = carry * carry * (variance - gain * variance) + signal * (1 - carry * carry)
  }
  return logDeterminant
}
