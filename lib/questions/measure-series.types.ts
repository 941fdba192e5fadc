import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { XmrResult } from '@/lib/statistics/spc/xmr'
import type { Message } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import type { Figure, Provenance } from './answer'
import type { Target } from '@/lib/settings/targets'
import type { Annotation } from './door/read-annotations'

/** One measure of one area from one source over time, with its reading. Never two sources in one series. */
export type MeasureSeries = {
  readonly measure: MeasureDefinition
  readonly area: AreaName
  readonly breakdown: string
  readonly category: string
  readonly points: readonly SeriesPoint[]
  /**
   * Process-control reading, with as many points as the series and in the measure's unit; null where the chart rule is
   * none or there are no periods. Limits may differ from point to point (a season, a rate on changing numbers), so
   * draw those of each point, not of the segment.
   */
  readonly reading: XmrResult | null
  /** What the reading is of: of a stock the change from period to period, whose limits are not those of its level. */
  readonly charted: 'figures' | 'net-change'
  /** What was done before judging, in sentences: season taken out, net change charted. */
  readonly notes: readonly Message[]
  /** Known issues of these months, to be marked on charts. */
  readonly annotations: readonly Annotation[]
  /** The board's targets over time, the earliest first; of the total of a board only. */
  readonly targets: readonly Target[]
  /** Indices in points before which the series is broken: figures on either side are not alike. */
  readonly breaks: readonly number[]
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
