import { requireNonNegative, requireProbability } from '../guards'
import { incompleteGamma } from './incomplete-gamma'
import { normalQuantile } from './normal'
import { poissonDensity } from './saddle-point'
import { solveCount } from './solve-count'
import type { Tail } from './tail'

/** Probability of exactly k events where `mean` are expected; nought for a k that cannot happen. */
export function poissonPmf(k: number, mean: number): number {
  requireNonNegative(mean, 'The mean')
  return Number.isInteger(k) && k >= 0 ? poissonDensity(k, mean) : 0
}

/** Probability of at most k events (or of more than k: tail 'upper') where `mean` are expected. */
export function poissonCdf(k: number, mean: number, tail: Tail = 'lower'): number {
  requireNonNegative(mean, 'The mean')
  const count = Math.floor(k)
  if (count < 0) return tail === 'lower' ? 0 : 1
  return incompleteGamma(count + 1, mean, tail === 'lower' ? 'upper' : 'lower')
}

/** The smallest k whose probability of at most k events reaches p; Infinity at p = 1. */
export function poissonQuantile(p: number, mean: number): number {
  requireProbability(p, 'p')
  requireNonNegative(mean, 'The mean')
  if (mean === 0) return 0
  const start = p > 0 && p < 1 ? mean + normalQuantile(p) * Math.sqrt(mean) : 0
  return solveCount(p, start, Infinity, (k) => poissonCdf(k, mean))
}
