import type { Assurance } from './assurance'
import type { XmrRule } from './run-rules'

/** Which way is better; neutral where neither is, as for volumes. */
export type Improvement = 'increase' | 'decrease' | 'neutral'

/** What to tell of a point: `early` where its limits rest on too few points to judge by. */
export type XmrJudgement = 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low' | 'early'

export interface XmrPoint {
  /** Null is a gap: nothing is judged there. */
  readonly value: number | null
  /** Index of its segment. */
  readonly segment: number
  /** At this point; null where its segment has too little to work them out. */
  readonly mean: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Two thirds of the way from the mean to the limits (two sigma to their three). */
  readonly nearLower: number | null
  readonly nearUpper: number | null
  /** Every rule the point is part of, the one that names it first. Also worked out where judgement is early. */
  readonly rules: readonly XmrRule[]
  /** Direction of the first rule. */
  readonly specialCause: 'high' | 'low' | null
  readonly outsideLimits: boolean
  /** Beyond a near limit but not outside the limits. */
  readonly nearLimit: boolean
  /** Side of the mean: −1, 0 (exactly on it) or 1. */
  readonly side: -1 | 0 | 1
  /** Null only where the value is. */
  readonly judgement: XmrJudgement | null
}

export interface XmrSegment {
  /** First and last index, both included. */
  readonly from: number
  readonly to: number
  /** Values in the segment, and those its limits rest on. */
  readonly count: number
  readonly baselineCount: number
  readonly mean: number | null
  /** Where limits vary from point to point, those of the last point that has them. */
  readonly lower: number | null
  readonly upper: number | null
  /** Fewer values than `minimumPoints` behind the limits. */
  readonly trial: boolean
}

export interface XmrLatest {
  readonly index: number
  /** Points in a row on this side of the mean up to the latest, itself included. */
  readonly runLength: number
  /** Points in a row rising or falling up to the latest, itself included. */
  readonly trendLength: number
}

/** Individuals; proportion, rate and count; Laney's corrected proportion and rate; run chart. */
export type ChartKind = 'xmr' | 'p' | 'u' | 'c' | 'p-prime' | 'u-prime' | 'run'

/** A process-control chart of any kind, ready to be drawn and told. */
export interface XmrResult {
  readonly kind: ChartKind
  readonly points: readonly XmrPoint[]
  readonly segments: readonly XmrSegment[]
  readonly improvement: Improvement
  readonly target: number | null
  /** Target against the limits of the last segment; null without a target, a direction or limits. */
  readonly assurance: Assurance | null
  /** The last point with a value; null where none has one. */
  readonly latest: XmrLatest | null
}
