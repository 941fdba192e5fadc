import { requirePositive, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'
import { incompleteBeta } from './beta'
import { logGamma } from './gamma'
import { normalQuantile } from './normal'
import { binomialDensity } from './saddle-point'
import { solveQuantile } from './solve-quantile'
import type { Tail } from './tail'

/** Density of Student's t at x. */
export function studentTDensity(x: number, df: number): number {
  requirePositive(df, 'The degrees of freedom')
  const a = df / 2
  const square = x * x
  if (square === 0) return Math.exp(logGamma(a + 0.5) - logGamma(a)) / Math.sqrt(df * Math.PI)
  // By way of the beta variable df / (df + x²), which keeps its accuracy for many degrees of freedom.
  const front = binomialDensity(a, 0.5, df / (df + square), square / (df + square))
  return (front * a * 0.5) / ((a + 0.5) * Math.abs(x))
}

/** Probability that Student's t is at most x (or above it: tail 'upper'). */
export function studentTCdf(x: number, df: number, tail: Tail = 'lower'): number {
  if (Number.isNaN(x)) throw new StatisticsError('not-finite', 'x must be a number')
  requirePositive(df, 'The degrees of freedom')
  return upperTail(tail === 'lower' ? -x : x, df)
}

function upperTail(x: number, df: number): number {
  if (x === Infinity) return 0
  if (x === -Infinity) return 1
  const square = x * x
  const beyond = 0.5 * incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square), 'lower')
  return x > 0 ? beyond : 1 - beyond
}

/** The x with probability p up to it (or above it: tail 'upper'); ±Infinity at 0 and 1. */
export function studentTQuantile(p: number, df: number, tail: Tail = 'lower'): number {
  requireProbability(p, 'p')
  requirePositive(df, 'The degrees of freedom')
  if (p === 0.5) return 0
  const start = p === 0 || p === 1 ? 0 : normalQuantile(p, 0, 1, tail)
  return solveQuantile(p, tail, start, {
    probability: (x, side) => studentTCdf(x, df, side),
    density: (x) => studentTDensity(x, df),
    from: -Infinity,
    to: Infinity,
  })
}
