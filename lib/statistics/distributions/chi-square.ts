import { gammaCdf, gammaQuantile } from './gamma'
import type { Tail } from './tail'

/** Probability that a chi-square variable is at most x (or above it: tail 'upper'). df > 0. */
export function chiSquareCdf(x: number, df: number, tail: Tail = 'lower'): number {
  return gammaCdf(x, df / 2, 0.5, tail)
}

/** The x with probability p up to it (or above it: tail 'upper'). df > 0. */
export function chiSquareQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  return gammaQuantile(p, df / 2, 0.5, tail)
}
