import type { Withheld, WithheldRow } from '@/lib/agreements/withheld.types'
import type { Agency, Theme } from '@/lib/measures/measure-definition'
import type { Contact } from '@/lib/settings/contacts'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { BoardHeader } from './board.types'
import type { ShownEdition } from './edition.types'
import type { MeasureSeries } from './measure-series.types'

/** A measure in a line: its course, what it says, and what it was. */
export type BoardRow = {
  readonly theme: Theme
  /** The last 36 points with a reading cut to the same points. */
  readonly series: MeasureSeries
  /** What the data say, in one sentence. */
  readonly answer: Message
  /** The same period a year before the latest point; null where the series does not reach back so far. */
  readonly yearAgo: Figure | null
}

/** What is read of a board, whatever its page asks. */
export type BoardFigures = {
  readonly board: BoardHeader
  readonly edition: ShownEdition
  readonly rows: readonly BoardRow[]
  /** Why figures of linked records are not shown, or only to who checks releases; null where none is withheld. */
  readonly withheld: Withheld | null
  /** Measures without a row because of that. */
  readonly withheldRows: readonly WithheldRow[]
  /** Whom the board named to be asked. */
  readonly contacts: readonly Contact[]
  /** True where any figure of the answer is restricted: then the view of it is recorded. */
  readonly restricted: boolean
}

/** What the pages of all questions have: the answer in words, every measure, whom to ask. */
export type BoardAnswer = BoardFigures & {
  /** One sentence, in bold. */
  readonly verdict: Message
  /** Three to five sentences after the verdict, chosen by the data. */
  readonly sentences: readonly Message[]
  /** "How sure are we?" */
  readonly sure: readonly Message[]
  readonly worthAsking: readonly { readonly agency: Agency; readonly question: Message }[]
}
