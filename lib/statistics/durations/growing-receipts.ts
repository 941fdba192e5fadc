import type { Random } from '../random'
import type { WatchedCase } from './watched-spells'

export interface GrowingReceipts {
  readonly months: number
  /** Mean receipts of the first month. */
  readonly start: number
  /** Growth of mean receipts per month. */
  readonly growth: number
  /** Draws how many whole days a case takes. */
  readonly duration: (random: Random) => number
}

const month = 30

/**
 * Invented cases whose durations never change while receipts grow: the setting in which completed cases alone
 * mislead. For simulations.
 *
 * @returns the cases and the day of the snapshot; those still open then have no end
 */
export function growingReceipts(
  random: Random,
  { months, start, growth, duration }: GrowingReceipts,
): { readonly cases: WatchedCase[]; readonly snapshot: number } {
  const snapshot = months * month - 1
  const cases: WatchedCase[] = []
  for (let index = 0; index < months; index += 1) {
    const received = random.poisson(start * (1 + growth) ** index)
    for (let number = 0; number < received; number += 1) {
      const origin = index * month + random.integer(month)
      const end = origin + duration(random)
      cases.push({ origin, end: end <= snapshot ? end : null })
    }
  }
  return { cases, snapshot }
}
