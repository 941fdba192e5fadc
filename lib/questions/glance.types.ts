import type { Agency, Theme } from '@/lib/measures/measure-definition'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { BoardHeader } from './board.types'
import type { ShownEdition } from './edition.types'
import type { MeasureSeries } from './measure-series.types'
import type { Contact } from '@/lib/settings/contacts'
import type { Withheld, WithheldRow } from '@/lib/agreements/withheld.types'

export type GlanceQuestion = {
  /** Slug or ONS code. */
  readonly board: string
  /** One theme for a theme page; all themes when absent. */
  readonly theme?: Theme
  readonly edition?: number
}

/** A board's measures at a glance, or those of one theme, with the answer in words. */
export type Glance = {
  readonly board: BoardHeader
  readonly edition: ShownEdition
  /** One sentence, in bold. */
  readonly verdict: Message
  /** Three to five sentences after the verdict, chosen by the data. */
  readonly sentences: readonly Message[]
  /** "How sure are we?" */
  readonly sure: readonly Message[]
  readonly rows: readonly GlanceRow[]
  /** Why figures of linked records are not shown, or only to who checks releases; null where none is withheld. */
  readonly withheld: Withheld | null
  /** Measures without a row because of that. */
  readonly withheldRows: readonly WithheldRow[]
  readonly worthAsking: readonly { readonly agency: Agency; readonly question: Message }[]
  /** Whom the board named to be asked. */
  readonly contacts: readonly Contact[]
  /** True where any figure of the answer is invented. */
  readonly demonstration: boolean
}

export type GlanceRow = {
  readonly theme: Theme
  /** The last 36 points with a reading cut to the same points. */
  readonly series: MeasureSeries
  /** What the data say, in one sentence. */
  readonly answer: Message
  /** The same period a year before the latest point; null where the series does not reach back so far. */
  readonly yearAgo: Figure | null
}
