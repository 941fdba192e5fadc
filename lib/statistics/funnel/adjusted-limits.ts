import { normalQuantile } from '../distributions/normal'
import { requireLevel, requireNonNegative, requirePositive } from '../guards'
import type { FunnelLimits } from './funnel-limits'
import type { Transformation } from './transformation'

/**
 * Limits widened by the variance between units: target ± z √(s² + τ²) on the transformed scale, brought back.
 * With τ² of nought they are the approximate limits of chance alone. Source: Spiegelhalter (2005).
 *
 * @param denominator size of the unit, above 0
 * @param level 0.95 or 0.998
 */
export function adjustedLimits(
  denominator: number,
  target: number,
  tau2: number,
  level: number,
  scale: Transformation,
): FunnelLimits {
  requirePositive(denominator, 'The denominator')
  requireNonNegative(tau2, 'The variance between units')
  requireLevel(level)
  // Six decimals, as SHMI and FunnelPlotR have it (1.959964 and 3.090232), so that figures agree with theirs.
  const z = Number(normalQuantile((1 - level) / 2, 0, 1, 'upper').toFixed(6))
  const reach = z * Math.sqrt(scale.standardError(denominator) ** 2 + tau2)
  const centre = scale.target(target)
  return { lower: scale.back(centre - reach), upper: scale.back(centre + reach) }
}
