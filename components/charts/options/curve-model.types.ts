import type { Tick } from './process-model.types'

type Point = { readonly day: number; readonly share: number }

/** How a share grows by day, in the words of one language: this year with its band, the year before, completed cases. */
export type CurveModel = {
  readonly yTitle: string
  readonly xTitle: string
  /** The last day of the axis. */
  readonly last: number
  readonly now: readonly (Point & { readonly lower: number | null; readonly upper: number | null })[]
  readonly before: readonly Point[]
  readonly half: string
  /** Medians: a dot where the curve meets half, a rule down to its day, and words beside the plot. */
  readonly medians: readonly {
    readonly of: 'now' | 'before' | 'completed'
    readonly day: number | null
    readonly words: string
    readonly detail: string
  }[]
  readonly ticks: (width: number) => readonly Tick[]
}

/** Which of several ends comes first by day, stacked to 100. */
export type OutcomesModel = {
  readonly yTitle: string
  readonly xTitle: string
  readonly last: number
  readonly days: readonly number[]
  /** From the bottom up; the last one is what is still open. Shares by day, 0 to 100. */
  readonly parts: readonly {
    readonly name: string
    readonly detail: string
    readonly shares: readonly number[]
  }[]
  /** The day whose whole numbers are written into the areas; null where the curve is too short. */
  readonly mark: { readonly day: number; readonly words: string; readonly counts: readonly number[] } | null
  readonly ticks: (width: number) => readonly Tick[]
}
