import type { Message } from '@/lib/text/message'

/**
 * How long a stage takes, open cases counted; or which of several ends comes first: at the pace of some months, or of
 * those who began in them. Shares from 0 to 1 at days between which nobody or enough left, up to where too few are left
 * to go on (lib/disclosure/show).
 */
export type Curve = {
  /** The months, in words. */
  readonly period: Message
  /** Names of the exits, in the order of the definition. One: everybody must pass. Several: some leave another way. */
  readonly exits: readonly string[]
  /** Days ascend; the first is 0. */
  readonly steps: readonly CurveStep[]
  /**
   * Of every 100 at the days that people ask for, whole numbers that add to 100; days beyond the curve are left out, and
   * those on which it may not be read.
   */
  readonly marks: readonly CurveMark[]
  /** Days by which half have passed, where everybody must; null where fewer have, or several exits are possible. */
  readonly median: {
    readonly value: number
    readonly lower: number | null
    readonly upper: number | null
  } | null
  /**
   * Middle of those that ended by the first exit, open cases left out. Of a cohort null where less than 90 of 100 have
   * ended: those who take longest would be missing from it.
   */
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

/** Those who began in some months, followed up to the last complete date. */
export type Cohort = {
  readonly curve: Curve
  /** Of every 100 who began, how many have ended in any way, rounded down. */
  readonly resolved: number
}
