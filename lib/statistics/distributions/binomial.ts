import { requireNonNegative, requireProbability, requireWhole } from '../guards'
import { incompleteBeta } from './beta'
import { normalQuantile } from './normal'
import { binomialDensity } from './saddle-point'
import { solveCount } from './solve-count'
import type { Tail } from './tail'

function requireTrials(n: number, probability: number): void {
  requireWhole(n, 'The number of trials')
  requireNonNegative(n, 'The number of trials')
  requireProbability(probability, 'The probability')
}

/** Probability of exactly k successes in n trials; nought for a k that cannot happen. */
export function binomialPmf(k: number, n: number, probability: number): number {
  requireTrials(n, probability)
  if (!Number.isInteger(k) || k < 0 || k > n) return 0
  return binomialDensity(k, n - k, probability, 1 - probability)
}

/** Probability of at most k successes in n trials (or of more than k: tail 'upper'). */
export function binomialCdf(k: number, n: number, probability: number, tail: Tail = 'lower'): number {
  requireTrials(n, probability)
  const count = Math.floor(k)
  if (count < 0) return tail === 'lower' ? 0 : 1
  if (count >= n) return tail === 'lower' ? 1 : 0
  return incompleteBeta(n - count, count + 1, 1 - probability, probability, tail)
}

/** The smallest k whose probability of at most k successes in n trials reaches p. */
export function binomialQuantile(p: number, n: number, probability: number): number {
  requireProbability(p, 'p')
  requireTrials(n, probability)
  const spread = Math.sqrt(n * probability * (1 - probability))
  const start = p > 0 && p < 1 ? n * probability + normalQuantile(p) * spread : 0
  return solveCount(p, start, n, (k) => binomialCdf(k, n, probability))
}
