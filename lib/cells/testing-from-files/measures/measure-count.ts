import type { BoardId } from '../boards-of-records'
import type { Day, Month } from '../days'
import type { Journeys } from '../journeys/journeys-of'

export type Agency = 'police' | 'cps' | 'courts'
/** Breakdown → category, `all` → `all` for the total: where something counts. */
export type Where = Readonly<Record<string, string>>

/** For when a measure has figures: its months, and the day after which nothing is known. */
export type Until = { readonly months: readonly Month[]; readonly completeTo: Day }

/** One thing that adds to a figure of a month. */
export type Observation = {
  readonly board: BoardId
  readonly month: Month
  readonly in: Where
} & (
  | { readonly value: number }
  | { readonly numerator: number; readonly denominator: number }
  | { readonly days: number }
)

/** One record on its way from an origin to an exit. */
export type Spell = {
  readonly board: BoardId
  readonly in: Where
  readonly origin: Day | null
  /** Day from which it is watched, where that is not its origin. */
  readonly watchedFrom?: Day | null
  /** The event, then the other exits in the order in which they count. */
  readonly exits: readonly (readonly [by: string, on: Day | null])[]
}

/** How a measure is counted from journeys. */
export type MeasureCount = {
  /** Whose records it counts. */
  readonly agencies: readonly Agency[]
  readonly board: 'home' | 'court' | 'own-force'
} & (
  | {
      readonly kind: 'count' | 'sum' | 'stock' | 'rate' | 'completed'
      readonly observe: (journeys: Journeys, until: Until) => readonly Observation[]
    }
  | {
      readonly kind: 'duration'
      readonly statistic?: 'mean'
      readonly spells: (journeys: Journeys) => readonly Spell[]
    }
  | { readonly kind: 'time-to-event'; readonly spells: (journeys: Journeys) => readonly Spell[] }
)
export type MeasureCounts = Readonly<Record<string, MeasureCount>>
