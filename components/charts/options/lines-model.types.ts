import type { IssueMark, TargetMark, Tick, TimePoint } from './process-model.types'

/** One line of a run chart; the first one is the board's. */
export type Line = {
  readonly name: string
  readonly points: readonly TimePoint[]
  readonly latest: { readonly at: number; readonly value: number; readonly words: string } | null
}

/** What a run chart of several lines shows, in the words of one language. */
export type LinesModel = {
  readonly yTitle: string
  readonly periods: number
  readonly lines: readonly Line[]
  readonly issues: readonly IssueMark[]
  /** Of the board's line. */
  readonly targets: readonly TargetMark[]
  /** The value axis goes over this range, whatever is drawn; left out: over what is drawn. */
  readonly within?: readonly [number, number]
  readonly bounds: { readonly least: number; readonly most: number }
  readonly ticks: (width: number, left?: number) => readonly Tick[]
  readonly print: (value: number) => string
  readonly whole: boolean
}
