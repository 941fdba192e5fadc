import { requirePositive, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'
import { betaQuantile, incompleteBeta } from './beta'
import type { Tail } from './tail'

/** Probability that an F variable is at most x (or above it: tail 'upper'). Both df > 0. */
export function fCdf(x: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  if (Number.isNaN(x)) throw new StatisticsError('not-finite', 'x must be a number')
  requirePositive([df1, df2], 'The degrees of freedom')
  if (x <= 0) return tail === 'lower' ? 0 : 1
  if (x === Infinity) return tail === 'lower' ? 1 : 0
  const whole = df1 * x + df2
  return incompleteBeta(df1 / 2, df2 / 2, (df1 * x) / whole, df2 / whole, tail)
}

/** The x with probability p up to it (or above it: tail 'upper'). Both df > 0. */
export function fQuantile(p: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  requireProbability(p, 'p')
  requirePositive([df1, df2], 'The degrees of freedom')
  // df1·x / (df1·x + df2) is beta, and so is its complement: take the smaller, which keeps its digits.
  const share = betaQuantile(p, df1 / 2, df2 / 2, tail)
  if (share <= 0.5) return (df2 * share) / (df1 * (1 - share))
  const rest = betaQuantile(p, df2 / 2, df1 / 2, tail === 'lower' ? 'upper' : 'lower')
  return (df2 * (1 - rest)) / (df1 * rest)
}
