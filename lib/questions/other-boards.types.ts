import type { BothNames } from './board.types'

/** A board of others beside a measure's figure. */
export type OtherBoard = {
  /** Null: unnamed. Of an unnamed board there is nothing but this point. */
  readonly name: BothNames | null
  /** A share in whole per cent, or a median in whole days. */
  readonly value: number
  /** Between which numbers of cases it lies; of a named board both are its own. */
  readonly cases: { readonly from: number; readonly to: number }
}

/** Boards that are not the viewer's, over the latest four whole quarters of a measure. */
export type OtherBoards = {
  readonly measure: string
  /** The restricted source; null where none has such points, and the list is empty. */
  readonly source: { readonly id: string; readonly name: BothNames } | null
  /** In the order of cases and value: it tells nothing of who they are. */
  readonly boards: readonly OtherBoard[]
}
