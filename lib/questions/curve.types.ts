import type { Message } from '@/lib/text/message'

/**
 * How long a stage takes at the pace of some months, open cases counted; or which of several ends comes first. Shares
 * from 0 to 1 at 7-day steps, up to where too few are left to go on.
 */
export type Curve = {
  /** The months, in words. */
  readonly period: Message
  /** Names of the exits, in the order of the definition. One: everybody must pass. Several: some leave another way. */
  readonly exits: readonly string[]
  readonly steps: readonly CurveStep[]
  /** Of every 100 at the days that people ask for, whole numbers that add to 100; days beyond the curve are left out. */
  readonly marks: readonly CurveMark[]
  /** Days by which half have passed, where everybody must; null where fewer have, or several exits are possible. */
  readonly median: {
    readonly value: number
    readonly lower: number | null
    readonly upper: number | null
  } | null
  /** Middle of those that ended by the first exit in these months, open cases left out. */
  readonly completedMedian: number | null
  /** How many ended in these months, by any exit. */
  readonly ended: number
  readonly sentences: readonly Message[]
}

export type CurveStep = {
  readonly day: number
  readonly open: number
  /** By exit. */
  readonly ended: readonly number[]
  /** Interval of the share ended (95 %); only where there is one exit. */
  readonly lower: number | null
  readonly upper: number | null
}

export type CurveMark = { readonly day: number; readonly ended: readonly number[]; readonly open: number }
