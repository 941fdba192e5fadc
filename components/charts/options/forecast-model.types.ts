import type { Tick, TimePoint } from './process-model.types'

/** What was and what is coming, in the words of one language. Places are ordinals of periods, the first known one at 0. */
export type ForecastModel = {
  readonly yTitle: string
  /** Known and coming ones together. */
  readonly periods: number
  readonly known: readonly TimePoint[]
  /** The last known point: bands open from it. */
  readonly origin: { readonly at: number; readonly value: number }
  readonly ahead: readonly ForecastPoint[]
  /** The last period whose range is tested; null where none is. */
  readonly tested: number | null
  readonly words: {
    readonly now: string
    /** At the last tested period, or the last one: the likely range and what it is. */
    readonly likely: string
    readonly likelyName: string
    readonly sameAsLastYear: string
    readonly notTested: string
  }
  readonly bounds: { readonly least: number; readonly most: number }
  readonly ticks: (width: number, left?: number) => readonly Tick[]
  readonly print: (value: number) => string
  readonly whole: boolean
}

export type ForecastPoint = {
  readonly at: number
  readonly expected: number
  readonly lower: number
  readonly upper: number
  readonly sameAsLastYear: number
}
