import { betaQuantile } from '../distributions/beta'
import { requireLevel, requireWhole } from '../guards'
import type { Interval } from './interval'
import { requireShare } from './wilson-interval'

/**
 * Clopper–Pearson ("exact") interval of a proportion, from 0 to 1: never covers less than its level, so wide
 * for few trials. Source: Clopper and Pearson, Biometrika 26 (1934). Both counts whole.
 */
export function exactProportionInterval(successes: number, trials: number, level = 0.95): Interval {
  requireShare(successes, trials)
  requireWhole([successes, trials], 'Successes and trials')
  requireLevel(level)
  const tail = (1 - level) / 2
  const failures = trials - successes
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper'),
    level,
  }
}
