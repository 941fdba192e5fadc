import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { XmrResult } from '@/lib/statistics/spc/xmr'
import type { Message } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import type { Figure, Provenance } from './answer'

/** One measure of one area from one source over time, with its reading. Never two sources in one series. */
export type MeasureSeries = {
  readonly measure: MeasureDefinition
  readonly area: AreaName
  readonly breakdown: string
  readonly category: string
  readonly points: readonly SeriesPoint[]
  /** Process-control reading; null where the chart rule is none or there are no periods. */
  readonly reading: XmrResult | null
  /** Index in points of the latest point with a value; null where none has. */
  readonly latest: number | null
  /** Is the change real? In order: signal, normal range, what to ask. */
  readonly sentences: readonly Message[]
  readonly signal: 'none' | 'worse' | 'better' | 'neutral-high' | 'neutral-low' | 'early' | 'not-judged'
  readonly provenance: Provenance
}

export type SeriesPoint = { readonly period: Period; readonly figure: Figure }

export type AreaName = {
  readonly id: number
  readonly code: string
  readonly kind: 'nation' | 'region' | 'board' | 'force' | 'court'
  readonly name: { readonly en: string; readonly cy: string }
}
