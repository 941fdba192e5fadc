import { requireFinite } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Spell } from './spell'

/** A case with its days counted from any fixed day, the same for all. */
export interface WatchedCase {
  readonly origin: number
  /** The day it ended; null = still open. */
  readonly end: number | null
  /** The way it ended, 1 or more; default 1. */
  readonly cause?: number
  /** The first day on which it could have been seen to end; default its origin. */
  readonly entered?: number
  readonly count?: number
}

/** The days that are looked at, both included. Without a first day: everything up to the last. */
export interface Watch {
  readonly first?: number
  readonly last: number
}

/**
 * The spells of cases within the days watched. An open case is censored on the last day, as is one that ended
 * later; a case that ended on the last day has ended.
 *
 * Without `first` this is the cohort view: how long did these cases take? With it, the period view: each case
 * counts only for the days it spent in the period (delayed entry), which answers "if this quarter's pace
 * continued, how long would a case take?" It responds at once and is not distorted by growing receipts, as with
 * life expectancy of a period. A day counts from its start: a case that ends on the first day of the period, or
 * on the day it is entered, ends within it.
 *
 * @throws StatisticsError `not-finite`; `out-of-range` for a case that ends or is entered before its origin, or
 * ends before it is entered
 */
export function watchedSpells(cases: readonly WatchedCase[], { first = -Infinity, last }: Watch): Spell[] {
  requireFinite(last, 'The last day')
  if (Number.isNaN(first)) throw new StatisticsError('not-finite', 'The first day must be a number')
  return cases.flatMap(({ origin, end, cause = 1, entered = origin, count }) => {
    requireFinite([origin, entered], 'The days of a case')
    if (end !== null) requireFinite(end, 'The day of the end')
    if (entered < origin || (end !== null && end < entered))
      throw new StatisticsError(
        'out-of-range',
        `Days out of order: ${origin}, entered ${entered}, ended ${end}`,
      )
    const ended = end !== null && end <= last
    const exit = ended ? end : last
    const from = Math.max(first, entered)
    // Not yet there, or over before the first day.
    if (from > last || exit < from) return []
    return [
      {
        exit: exit - origin,
        cause: ended ? cause : 0,
        // Watched from the start of that day, that is, after the day before.
        ...(from > origin ? { entry: from - origin - 1 } : {}),
        ...(count === undefined ? {} : { count }),
      },
    ]
  })
}
