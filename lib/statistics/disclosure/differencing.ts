import { requireFinite, requirePositive, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import { requireCount } from './round-to-base'

/**
 * Published figures that give away a small number between them. Counts are of people or cases.
 *
 * - `subset`: a whole and a part of it, such as all ages and 25 and over, or an area and the area without one town
 * - `rolling`: sums over overlapping periods; the months they do not share are left over
 * - `revision`: the same figure before and after late records came in
 * - `rate`: a rate, in percent or per `per`, and its denominator
 * - `mean`: a mean and its count, where some of the values are known (such as the least)
 */
export type Attack =
  | { readonly kind: 'subset'; readonly whole: number; readonly part: number }
  | { readonly kind: 'rolling'; readonly earlier: number; readonly later: number }
  | { readonly kind: 'revision'; readonly before: number; readonly after: number }
  | {
      readonly kind: 'rate'
      readonly rate: number
      readonly decimals: number
      readonly denominator: number
      readonly per?: number
    }
  | {
      readonly kind: 'mean'
      readonly mean: number
      readonly count: number
      readonly known: readonly number[]
    }

export type AttackKind = Attack['kind']

/** What an attack gives away. */
export interface Isolation {
  readonly kind: AttackKind
  /** What is worked out: the count left over, the numerator, or the sum of the values not known. */
  readonly derived: number
  /** How many people or cases it is about; 0 where it is about no one in particular. */
  readonly group: number
  /** Whether the figures must not be published together: the group is someone, and smaller than the threshold. */
  readonly isRefused: boolean
}

/**
 * Works out what figures give away when they are put together. A gate refuses them, or rounds them, where the
 * group left over is above zero and below the threshold (Government Statistical Service guidance on
 * differencing; the kinds are those of the Handbook on Statistical Disclosure Control).
 *
 * @throws StatisticsError `not-finite`, `not-whole`, `negative`; `out-of-range` for a part above its whole, a
 * rate that no numerator gives, or more known values than the count
 */
export function isolation(attack: Attack, threshold: number): Isolation {
  requireCount(threshold)
  const { derived, group } = workOut(attack, threshold)
  return { kind: attack.kind, derived, group, isRefused: group > 0 && group < threshold }
}

function workOut(attack: Attack, threshold: number): { derived: number; group: number } {
  switch (attack.kind) {
    case 'subset':
      return leftOver(attack.whole, attack.part)
    case 'rolling':
      return changed(attack.earlier, attack.later)
    case 'revision':
      return changed(attack.before, attack.after)
    case 'rate':
      return numerator(attack, threshold)
    case 'mean':
      return unknownValues(attack)
  }
}

function leftOver(whole: number, part: number) {
  requireCount(whole)
  requireCount(part)
  if (part > whole)
    throw new StatisticsError('out-of-range', `A part of ${part} is more than its whole, ${whole}`)
  return { derived: whole - part, group: whole - part }
}

/** A fall tells as much as a rise. */
function changed(before: number, after: number) {
  requireCount(before)
  requireCount(after)
  return { derived: after - before, group: Math.abs(after - before) }
}

/** Every numerator that rounds to the rate; one that stands alone is known, and so is its complement. */
function numerator({ rate, decimals, denominator, per = 100 }: Attack & { kind: 'rate' }, threshold: number) {
  requireFinite(rate, 'The rate')
  requireWhole(decimals, 'The number of decimals')
  requireCount(denominator)
  requirePositive([per, denominator], 'The denominator')
  const half = 0.5 * 10 ** -decimals + 1e-9
  const least = Math.max(0, Math.ceil(((rate - half) * denominator) / per - 1e-9))
  const most = Math.min(denominator, Math.floor(((rate + half) * denominator) / per + 1e-9))
  if (most < least)
    throw new StatisticsError('out-of-range', `No count out of ${denominator} gives a rate of ${rate}`)
  const nearest = Math.min(most, Math.max(least, Math.round((rate * denominator) / per)))
  // The smallest of those in the rate, those outside it and everyone, where it is known closely enough.
  const groups = [nearest, denominator - nearest, denominator].filter((group) => group > 0)
  const isKnown = most - least < threshold
  return { derived: nearest, group: isKnown ? Math.min(...groups) : denominator }
}

function unknownValues({ mean, count, known }: Attack & { kind: 'mean' }) {
  requireFinite([mean, ...known], 'The mean and the known values')
  requireCount(count)
  if (known.length > count)
    throw new StatisticsError('out-of-range', `${known.length} values are known of ${count}`)
  return {
    derived: mean * count - known.reduce((sum, value) => sum + value, 0),
    group: count - known.length,
  }
}
