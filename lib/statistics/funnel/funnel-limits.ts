import { normalQuantile } from '../distributions/normal'
import { chiSquareQuantile } from '../distributions/chi-square'
import { requireLevel, requirePositive, requireProbability } from '../guards'
import { interpolatedBinomialLimit } from './interpolated-binomial-limit'

/** Between these a unit of this size lies by chance alone, as often as the level says. */
export interface FunnelLimits {
  readonly lower: number
  readonly upper: number
}

/** Exact limits of a proportion among n cases (whole), from 0 to 1. */
export function binomialLimits(n: number, target: number, level: number): FunnelLimits {
  requireLevel(level)
  const tail = (1 - level) / 2
  return {
    lower: Math.max(0, interpolatedBinomialLimit(n, target, tail)),
    upper: Math.min(1, interpolatedBinomialLimit(n, target, 1 - tail)),
  }
}

/**
 * Limits of a proportion among n cases where a Wilson interval would just reach the target: OHID's funnels for
 * proportions (Fingertips; as in PHEindicatormethods). n need not be whole.
 */
export function scoreLimits(n: number, target: number, level: number): FunnelLimits {
  requirePositive(n, 'The number of cases')
  requireProbability(target, 'The target')
  requireLevel(level)
  const reach = normalQuantile((1 - level) / 2, 0, 1, 'upper') * Math.sqrt((target * (1 - target)) / n)
  return { lower: Math.max(0, target - reach), upper: Math.min(1, target + reach) }
}

/**
 * Exact Poisson limits of a ratio of observed to expected, around `target` (1: as expected), for an expected
 * count above 0, whole or not. Source: Spiegelhalter (2005), by the chi-square distribution.
 */
export function poissonLimits(expected: number, level: number, target = 1): FunnelLimits {
  requirePositive(expected, 'The expected count')
  requireLevel(level)
  const tail = (1 - level) / 2
  return {
    lower: (target * chiSquareQuantile(tail, 2 * expected)) / 2 / expected,
    upper: (target * chiSquareQuantile(tail, 2 * (expected + 1), 'upper')) / 2 / expected,
  }
}
