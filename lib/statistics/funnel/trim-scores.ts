import { averageRanks } from '../average-ranks'
import { normalDensity, normalQuantile } from '../distributions/normal'
import { quantile } from '../quantiles/quantile'

export interface TrimmedScores {
  /** Scores to measure variation by; null where left out. */
  readonly scores: readonly (number | null)[]
  /** Whether a score was left out or set to the edge. */
  readonly trimmed: readonly boolean[]
}

/**
 * Draws scores beyond the `share` and 1 − `share` quantiles (type 7) in to them, so that the few most unusual
 * units do not decide how much all are said to vary. Those at the edge count as trimmed.
 */
export function winsorise(scores: readonly number[], share: number): TrimmedScores {
  if (scores.length === 0) return { scores, trimmed: [] }
  const low = quantile(scores, share, 7)
  const high = quantile(scores, 1 - share, 7)
  return {
    scores: scores.map((score) => Math.min(high, Math.max(low, score))),
    trimmed: scores.map((score) => !(score > low && score < high)),
  }
}

/**
 * Leaves out the lowest and highest `share` of the scores by rank, as the SHMI does: a unit of rank r among n
 * is in the part ⌊r / share / (n + 1)⌋, and the first and last parts go. A score may be −Infinity (nothing
 * observed).
 */
export function truncate(scores: readonly number[], share: number): TrimmedScores {
  if (share === 0) return { scores, trimmed: scores.map(() => false) }
  const parts = 1 / share
  const trimmed = averageRanks(scores).map((rank) => {
    const part = Math.floor((rank * parts) / (scores.length + 1))
    return !(part > 0 && part < parts - 1)
  })
  return { trimmed, scores: scores.map((score, i) => (trimmed[i] ? null : score)) }
}

/**
 * Mean square of a standard normal score after trimming: what trimming alone takes off the measured variation
 * (0.68 of it stays when a tenth of each tail is drawn in, 0.44 when it is left out).
 */
export function trimmedMeanSquare(share: number, method: 'winsorise' | 'truncate'): number {
  if (share === 0) return 1
  const edge = normalQuantile(share, 0, 1, 'upper')
  const within = 1 - 2 * share - 2 * edge * normalDensity(edge)
  return method === 'truncate' ? within / (1 - 2 * share) : within + 2 * share * edge * edge
}
