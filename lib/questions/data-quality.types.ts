import type { LinkGrade } from './answer'
import type { Annotation } from './door/read-annotations'
import type { CompleteTo } from './door/read-complete-to'
import type { LinkedRelease, OfLinkedRelease } from './linked-release.types'

/** How good the linked records of the current edition are, for an area. */
export type DataQuality = OfLinkedRelease<QualityOfRelease>

export type QualityOfRelease = LinkedRelease & {
  /** The twelve months, YYYY-MM, that the shares of fields and dates are of; null without any. */
  readonly year: { readonly from: string; readonly to: string } | null
  /** The least shares linked of the grades high and medium. */
  readonly grades: { readonly high: number; readonly medium: number }
  readonly joins: readonly JoinQuality[]
  /** Shares of records that have a value, by table and column. */
  readonly fields: readonly FieldQuality[]
  /** Shares of pairs of dates that follow each other as they should. */
  readonly dates: readonly (Share & { readonly first: string; readonly then: string })[]
  /** Of the whole delivery: rows that broke the contract. */
  readonly setAside: readonly {
    readonly table: string
    readonly column: string | null
    readonly fault: string
    readonly rows: number
  }[]
  /** Up to when the records of each agency are complete. */
  readonly completeTo: readonly CompleteTo[]
  readonly issues: readonly Annotation[]
}

export type Share = { readonly good: number; readonly of: number }

export type JoinQuality = Share & {
  /** cps-police, court-cps, court-police. */
  readonly name: string
  readonly grade: LinkGrade
  /** The newest first. */
  readonly months: readonly (Share & { readonly month: string })[]
}

export type FieldQuality = Share & { readonly table: string; readonly column: string }
