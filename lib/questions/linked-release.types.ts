import type { Withheld } from '@/lib/agreements/withheld.types'
import type { BoardChoice, BothNames } from './board.types'
import type { EditionName } from './edition.types'
import type { AreaName } from './measure-series.types'

/** Which of the viewer's boards, or England and Wales, a page about linked records speaks of. */
export type AreaQuestion = {
  /** Slug or ONS code, or england-and-wales; without it the viewer's first board, or England and Wales. */
  readonly board?: string
}

/** What is told of the linked records of the current edition, for an area. */
export type OfLinkedRelease<Release extends LinkedRelease> = {
  readonly edition: EditionName
  /** Boards that can be chosen beside England and Wales. */
  readonly boards: readonly BoardChoice[]
  readonly area: AreaName
  /** Null where the edition has no linked records. */
  readonly release: Release | null
}

export type LinkedRelease = {
  readonly id: number
  readonly sourceName: BothNames
  readonly demonstration: boolean
  /** First and last day of the records, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  /** Why nothing is told of this board, or only to who checks releases; null otherwise. */
  readonly withheld: Withheld | null
}
