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
    }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'unavailable'; readonly reason: Message }

/** What every figure carries: without it a number is not shown. */
export type Provenance = {
  readonly source: {
    readonly id: string
    readonly name: { readonly en: string; readonly cy: string }
    readonly publisher: string
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
  /** True when the latest period is more than 18 months old: then it is never "latest" or "now". */
  readonly historic: boolean
}
