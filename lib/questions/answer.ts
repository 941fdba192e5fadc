import type { Message } from '@/lib/text/message'

/**
 * A figure as a value: pages and exports decide on words and digits at the last moment
 * (lib/measures/value-message.ts). `value` and `interval` are in the measure's unit: per cent from 0 to 100, days,
 * a count. Numerator and denominator are counts.
 */
export type Figure =
  | {
      readonly kind: 'value'
      readonly value: number
      readonly numerator: number | null
      readonly denominator: number | null
      readonly interval: { readonly lower: number; readonly upper: number; readonly level: number } | null
      /** Durations counted case by case: how far they lie apart. */
      readonly spread: Spread | null
    }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'unavailable'; readonly reason: Message }

/** How durations lie apart, in whole days; null where too few cases lie beyond to show it. */
export type Spread = {
  /** Cases that the figure rests on. */
  readonly cases: number
  readonly mean: number
  readonly lowerQuartile: number | null
  readonly upperQuartile: number | null
  readonly ninetieth: number | null
}

/** What every figure carries: without it a number is not shown. */
export type Provenance = {
  readonly source: {
    readonly id: string
    readonly name: { readonly en: string; readonly cy: string }
    readonly publisher: string
    /** Counted from linked records, or taken from a published table. */
    readonly kind: 'linked' | 'published'
    readonly status: 'official' | 'management-information' | 'linked-experimental'
    readonly access: 'open' | 'restricted'
    readonly demonstration: boolean
    readonly licence: string | null
  }
  readonly releaseId: number
  readonly editionId: number
  readonly editionMadeAt: Date
  /** Last day that the source speaks of. */
  readonly dataTo: Date
  /** How well the records are linked that the figures rest on; null where no link is needed. */
  readonly linkage: Linkage | null
  /** True when the latest period is more than 18 months old: then it is never "latest" or "now". */
  readonly historic: boolean
}

/** Joins between the records of two agencies. */
export type Join = 'police-cps' | 'cps-court'

/** Shares of records linked at the joins that a measure uses, over a year to its last whole quarter. */
export type Linkage = readonly {
  readonly join: Join
  readonly linked: number
  readonly of: number
  readonly grade: LinkGrade
}[]

export type LinkGrade = 'high' | 'medium' | 'low'
