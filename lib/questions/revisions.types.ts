import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Period } from '@/lib/time/period'
import type { Figure } from './answer'
import type { BoardChoice, BothNames } from './board.types'
import type { AreaName } from './measure-series.types'

export type RevisionsQuestion = {
  /** Slug or ONS code, or england-and-wales; without it the viewer's first board, or England and Wales. */
  readonly board?: string
}

/** What the current release of each source changed of the one that was shown before it, for an area. */
export type Revisions = {
  readonly boards: readonly BoardChoice[]
  readonly area: AreaName
  readonly sources: readonly SourceRevision[]
}

export type SourceRevision = {
  readonly sourceId: string
  readonly sourceName: BothNames
  readonly demonstration: boolean
  /** Its figures are for the board itself and for reviewers. */
  readonly restricted: boolean
  readonly before: number
  readonly after: number
  /** False where the earlier release may not be read: what is hidden in it differs, and both could give it away. */
  readonly comparable: boolean
  /** Measures of which some figure differs. */
  readonly changed: readonly MeasureRevision[]
  /** How many measures are the same in all periods that both have. */
  readonly same: number
}

export type MeasureRevision = {
  readonly measure: MeasureDefinition
  /** Periods that both have, and how many of them differ. */
  readonly periods: number
  readonly differing: number
  /** The period that changed most, in proportion. */
  readonly most: { readonly period: Period; readonly before: Figure; readonly after: Figure }
}
