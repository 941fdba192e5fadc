import type { EtsModel, EtsWeights } from './ets-model'
import { largestRoot } from './largest-root'
import { surelyInside } from './surely-inside'

/** The range in which each weight is sought (Hyndman et al. 2008; R's forecast). */
export const weightRange = {
  alpha: [0.0001, 0.9999],
  beta: [0.0001, 0.9999],
  gamma: [0.0001, 0.9999],
  phi: [0.8, 0.98],
} as const

/**
 * A test whether weights are allowed: the usual ranges with beta ≤ alpha and gamma ≤ 1 − alpha, and admissible,
 * that is, the past is forgotten: no root of the characteristic equation lies outside the unit circle
 * (Hyndman et al. 2008, chapter 10).
 */
export function etsBounds(model: EtsModel, period: number): (weights: EtsWeights) => boolean {
  const usual = usualBounds(model)
  if (model.season === 'N') {
    return (weights) => {
      const { alpha, beta, phi } = weights
      return (
        usual(weights) &&
        alpha >= 1 - 1 / phi &&
        alpha <= 1 + 1 / phi &&
        (model.trend === 'N' || (beta >= alpha * (phi - 1) && beta <= (1 + phi) * (2 - alpha)))
      )
    }
  }
  const inside = surelyInside(period + 1)
  const root = largestRoot(period + 1)
  const polynomial = new Float64Array(period + 2)
  return (weights) => {
    if (!usual(weights)) return false
    const { alpha, beta, gamma, phi } = weights
    if (gamma < Math.max(1 - 1 / phi - alpha, 0) || gamma > 1 + 1 / phi - alpha) return false
    if (alpha < 1 - 1 / phi - (gamma * (1 - period + phi + phi * period)) / (2 * phi * period)) return false
    if (beta < -(1 - phi) * (gamma / period + alpha)) return false
    polynomial.fill(alpha + beta - alpha * phi)
    polynomial[0] = 1
    polynomial[1] = alpha + beta - phi
    polynomial[period] = alpha + beta - alpha * phi + gamma - 1
    polynomial[period + 1] = phi * (1 - alpha - gamma)
    return inside(polynomial) || root(polynomial) <= 1 + 1e-10
  }
}

function usualBounds({ trend, season, damped }: EtsModel) {
  const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most
  return ({ alpha, beta, gamma, phi }: EtsWeights): boolean =>
    within(alpha, weightRange.alpha) &&
    (trend === 'N' || (within(beta, weightRange.beta) && beta <= alpha)) &&
    (!damped || within(phi, weightRange.phi)) &&
    (season === 'N' || (within(gamma, weightRange.gamma) && gamma <= 1 - alpha))
}
