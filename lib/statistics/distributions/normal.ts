import { requireFinite, requirePositive, requireProbability } from '../guards'
import { StatisticsError } from '../statistics-error'
import { incompleteGamma } from './incomplete-gamma'
import type { Tail } from './tail'

const rootTwoPi = 2.506628274631000502415765284811

/** Density of a normal variable at x. */
export function normalDensity(x: number, mean = 0, sd = 1): number {
  const z = (x - mean) / sd
  return Math.exp(-0.5 * z * z) / (rootTwoPi * sd)
}

/** Probability that a normal variable is at most x (or above it: tail 'upper'). */
export function normalCdf(x: number, mean = 0, sd = 1, tail: Tail = 'lower'): number {
  if (Number.isNaN(x)) throw new StatisticsError('not-finite', 'x must be a number')
  requireFinite(mean, 'The mean')
  requirePositive(sd, 'The standard deviation')
  const z = (x - mean) / sd
  return standardTail(tail === 'lower' ? -z : z)
}

/** P(Z > z): half the upper tail of a gamma of shape ½ at z²/2. */
function standardTail(z: number): number {
  const half = z * z * 0.5
  if (z === 0) return 0.5
  return z > 0 ? 0.5 * incompleteGamma(0.5, half, 'upper') : 0.5 + 0.5 * incompleteGamma(0.5, half, 'lower')
}

/** The x with probability p up to it (or above it: tail 'upper'); ±Infinity at 0 and 1. */
export function normalQuantile(p: number, mean = 0, sd = 1, tail: Tail = 'lower'): number {
  requireProbability(p, 'p')
  requireFinite(mean, 'The mean')
  requirePositive(sd, 'The standard deviation')
  if (p === 0) return tail === 'lower' ? -Infinity : Infinity
  if (p === 1) return tail === 'lower' ? Infinity : -Infinity
  if (p === 0.5) return mean
  const upper = p < 0.5 ? p : 1 - p
  const z = knownQuantile(upper)
  const sign = p < 0.5 === (tail === 'upper') ? 1 : -1
  return mean + sign * sd * z
}

/** Intervals ask for the same few levels over and over. */
let lastAsked: { readonly p: number; readonly z: number } | null = null
function knownQuantile(p: number): number {
  if (lastAsked?.p !== p) lastAsked = { p, z: upperQuantile(p) }
  return lastAsked.z
}

/** z with P(Z > z) = p, for p ≤ ½: a rational start (Abramowitz and Stegun 26.2.23), then Halley steps. */
function upperQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p))
  let z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 4; step += 1) {
    const error = (standardTail(z) - p) / normalDensity(z)
    const change = error / (1 - 0.5 * z * error)
    z += change
    if (Math.abs(change) < 1e-16 * Math.abs(z)) break
  }
  return z
}
