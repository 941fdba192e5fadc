import { requireFinite, requireNonEmpty, requirePositive, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/**
 * The time a subject (or several alike) was watched, in days since its origin.
 *
 * Ties are the norm in whole days: an event happens before a censoring of the same day, and a subject that
 * enters on a day can have an event only after that day.
 */
export interface Spell {
  /** The day it ended, or the last day it was known to be open. */
  readonly exit: number
  /** 0 = still open when last seen (censored); 1, 2, … = the way it ended. */
  readonly cause: number
  /** Watched only after this day (delayed entry). Left out: watched from the origin, its day included. */
  readonly entry?: number
  /** How many subjects share this spell: a line of a histogram. Default 1. */
  readonly count?: number
}

/**
 * Throws unless there is a spell and each is sound: finite days, entry before exit, a whole cause and a
 * positive count.
 */
export function requireSpells(spells: readonly Spell[]): void {
  requireNonEmpty(spells, 'The spells')
  for (const { exit, cause, entry, count } of spells) {
    requireFinite(exit, 'The day of exit')
    requireWhole(cause, 'The cause')
    if (cause < 0) throw new StatisticsError('negative', `A cause must not be negative, not ${cause}`)
    if (count !== undefined) requirePositive(count, 'The number of subjects')
    if (entry === undefined) {
      if (exit < 0)
        throw new StatisticsError('negative', `A spell must not end before its origin, not ${exit}`)
      continue
    }
    requireFinite(entry, 'The day of entry')
    if (entry >= exit)
      throw new StatisticsError('out-of-range', `A spell must end after it is entered: ${entry} to ${exit}`)
  }
}

/** Throws `out-of-range` if a spell has delayed entry, for methods that do not know it. */
export function requireFromOrigin(spells: readonly Spell[]): void {
  if (spells.some(({ entry }) => entry !== undefined))
    throw new StatisticsError('out-of-range', 'This method does not know delayed entry')
}
