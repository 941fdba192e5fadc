import { requireFinite, requirePositive, requireSameLength } from '../guards'
import { sum } from '../mean'

export interface Overdispersion {
  /** Mean squared score: 1 where units differ by chance alone. */
  readonly phi: number
  /** Variance between units beyond chance, on the transformed scale. */
  readonly tau2: number
}

/**
 * How much units vary beyond chance: φ = mean z², and τ² by moments, nought where φ is under (n − 1)/n.
 * Source: Spiegelhalter (2005), additive random effects; DerSimonian and Laird (1986).
 *
 * @param scores z of each unit kept, after trimming
 * @param standardErrors of the same units
 * @param meanSquare what φ would be by chance alone: below 1 if the scores were trimmed and that is to be made good
 */
export function overdispersion(
  scores: readonly number[],
  standardErrors: readonly number[],
  meanSquare = 1,
): Overdispersion {
  requireSameLength(scores, standardErrors, 'Scores and standard errors')
  requireFinite(scores, 'The scores')
  requirePositive(standardErrors, 'The standard errors')
  requirePositive(meanSquare, 'The mean square')
  const n = scores.length
  if (n === 0) return { phi: 0, tau2: 0 }
  const phi = sum(scores.map((z) => z * z)) / n / meanSquare
  const weights = standardErrors.map((s) => 1 / (s * s))
  const total = sum(weights)
  const spread = total - sum(weights.map((w) => w * w)) / total
  // One unit says nothing of how units differ.
  const excess = n * phi - (n - 1)
  return { phi, tau2: n < 2 || excess <= 0 ? 0 : excess / spread }
}
