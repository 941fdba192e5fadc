import { requireWhole } from '../guards'
import { createRandom } from '../random'
import { requireBase, requireCount } from './round-to-base'
import type { Interval } from './unknowns'

/** What a count may be rounded to, with the probability of each. */
export type RoundingOutcome = readonly [rounded: number, probability: number]

/**
 * Unbiased random rounding: a count with remainder r goes up to the next multiple of the base with
 * probability r ÷ base, else down, so that it is right on average (Willenborg and de Waal 2001, section 9).
 * A multiple of the base stays.
 *
 * @throws StatisticsError `not-finite`, `not-whole`, `negative`; `out-of-range` for a base under 2
 */
export function randomRoundingOutcomes(count: number, base = 3): readonly RoundingOutcome[] {
  requireCount(count)
  requireBase(base)
  const remainder = count % base
  const below = count - remainder
  if (remainder === 0) return [[count, 1]]
  return [
    [below, 1 - remainder / base],
    [below + base, remainder / base],
  ]
}

/**
 * Rounds a count at random, but always the same way for the same cell, count and seed: asking twice, or in two
 * tables, must not show two numbers whose mean gives the count away.
 *
 * @param cell the name of the cell, the same wherever it is shown
 * @param seed a whole number, secret and fixed for a release
 */
export function roundRandomly(
  count: number,
  { cell, seed, base = 3 }: { readonly cell: string; readonly seed: number; readonly base?: number },
): number {
  requireWhole(seed, 'The seed')
  const [down, up] = randomRoundingOutcomes(count, base)
  if (!up) return down![0]
  const chance = createRandom(mixed(seed, `${cell} ${count} ${base}`)).uniform()
  return chance < up[1] ? up[0] : down![0]
}

/** The counts that random rounding could show as this multiple of the base: all less than a base away. */
export function randomlyRoundedInterval(rounded: number, base = 3): Interval {
  requireCount(rounded)
  requireBase(base)
  return { min: Math.max(0, rounded - base + 1), max: rounded + base - 1 }
}

/** A whole number of 53 bits from a seed and a text: two FNV-1a hashes (Fowler, Noll, Vo), one for each half. */
function mixed(seed: number, text: string): number {
  let first = (0x811c9dc5 ^ seed) >>> 0
  let second = (0x811c9dc5 ^ Math.floor(seed / 2 ** 32) ^ 0x5bd1e995) >>> 0
  for (let k = 0; k < text.length; k += 1) {
    first = Math.imul(first ^ text.charCodeAt(k), 0x01000193) >>> 0
    second = Math.imul(second ^ text.charCodeAt(text.length - 1 - k), 0x01000193) >>> 0
  }
  return (second >>> 11) * 2 ** 32 + first
}
