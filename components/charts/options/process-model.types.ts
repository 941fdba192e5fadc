import type { Mark } from '../mark'

/** A label of the time axis. */
export type Tick = { readonly at: number; readonly words: string }

/** A point of a time series; `at` counts periods from the first, so that a gap in time is a gap in the drawing. */
export type TimePoint = { readonly at: number; readonly value: number | null; readonly mark: Mark }

/** The limits at one place of the time axis. */
export type Limits = {
  readonly at: number
  readonly mean: number
  /** Null where there is none, as below nought for a count. */
  readonly lower: number | null
  readonly upper: number | null
}

/** A stretch of limits that are joined: two ends where they stay the same, else a place for each period. */
export type LimitSpan = {
  readonly limits: readonly Limits[]
  /** Resting on too few points to judge by: dotted finely, without a band. */
  readonly early: boolean
}

/** A target of the board over some periods, with its label. */
export type TargetMark = {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly words: string
}

/** A known issue of some periods, with the letter that a note explains. */
export type IssueMark = { readonly from: number; readonly to: number; readonly letter: string }

/** What a process-control chart shows, in the words of one language: the same for every drawing of it. */
export type ProcessModel = {
  readonly yTitle: string
  /** How many periods the time axis has. */
  readonly periods: number
  readonly points: readonly TimePoint[]
  readonly spans: readonly LimitSpan[]
  /** Places before which the line is not joined, though both values are there. */
  readonly breaks: readonly number[]
  /** The run that the latest point belongs to. */
  readonly run: {
    readonly from: number
    readonly to: number
    readonly side: 'above' | 'below'
    readonly words: string
  } | null
  readonly latest: { readonly at: number; readonly value: number; readonly words: string } | null
  readonly issues: readonly IssueMark[]
  readonly targets: readonly TargetMark[]
  /** Natural bounds of the unit. */
  readonly bounds: { readonly least: number; readonly most: number }
  /** Labels of the time axis: the longest ones that fit into so many pixels of plot. */
  readonly ticks: (width: number, left?: number) => readonly Tick[]
  /** A value of the axis. */
  readonly print: (value: number) => string
  /** Label of a limit: long where there is room, else short. */
  readonly limitWords: (
    limit: 'upper' | 'average' | 'lower',
    value: number,
    span: Pick<LimitSpan, 'early'>,
    form: 'long' | 'short',
  ) => string
  readonly whole: boolean
}
