import type { Message } from '@/lib/text/message'

/** What a change says, and what is expected of it. */
export type ChangeContent = {
  readonly name: string
  /** What was changed, and for whom. */
  readonly what: string
  /** First month with it, YYYY-MM. */
  readonly from: string
  /** First month in which it is fully there, YYYY-MM; null where it came all at once. */
  readonly full: string | null
  readonly hypothesis: string
  /** Id of the measure that is expected to show it. */
  readonly measure: string
  readonly direction: 'lower' | 'higher'
  readonly owner: string
  /** What else happened about then; empty where nothing is known. */
  readonly concurrent: string
}

/** A change as it was written once. */
export type ChangeVersion = {
  readonly number: number
  readonly at: Date
  readonly act: 'made' | 'changed' | 'withdrawn'
  readonly content: ChangeContent
  /** Label of who wrote it; null for the demonstration itself. */
  readonly by: string | null
}

/** A change of the register with its history. */
export type RegisteredChange = {
  readonly id: number
  /** Null: England and Wales. */
  readonly boardId: number | null
  readonly demonstration: boolean
  /** The latest first; at least one. */
  readonly versions: readonly [ChangeVersion, ...ChangeVersion[]]
}

/** When the figures since a change were first shown, of one version and edition. */
export type ChangeReading = {
  readonly version: number
  readonly editionId: number
  readonly method: number
  readonly at: Date
}

/** What keeps an evaluation from being made, or must be known beside it. */
export type Caution = { readonly key: string; readonly words: Message }
