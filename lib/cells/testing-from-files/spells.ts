import type { Day } from './days'
import type { Exit } from './journeys/journeys.types'
import type { Spell } from './measures/measure-count'

/** A spell as it stands on the last complete date. */
export type Standing = Pick<Spell, 'board' | 'in'> & {
  readonly origin: Day
  readonly entry: Day
  /** Null while it is open. */
  readonly exit: Exit | null
}

/** Spells that a duration is about, as they stand on its last complete date; those with dates out of order left out. */
export function standingOf(spells: readonly Spell[], completeTo: Day): Standing[] {
  return spells.flatMap(({ board, in: where, origin, watchedFrom, exits }) => {
    const entry = watchedFrom === undefined ? origin : watchedFrom
    if (origin === null || entry === null || origin > completeTo || entry > completeTo) return []
    const happened = exits.find(([, on]) => on !== null && on <= completeTo)
    const exit = happened ? { by: happened[0], on: happened[1]! } : null
    if (entry < origin || (exit !== null && exit.on < entry)) return []
    return [{ board, in: where, origin, entry, exit }]
  })
}
