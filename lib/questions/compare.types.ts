import type { Withheld } from '@/lib/agreements/withheld.types'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Contact } from '@/lib/settings/contacts'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { BoardChoice, BoardHeader } from './board.types'
import type { FunnelView, Standing } from './compare/funnel-view.types'
import type { ShownEdition } from './edition.types'
import type { MeasureChoices } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'

/** How do we compare? The filters are those of a measure's page, but for the first month. */
export type CompareQuestion = {
  /** Slug or ONS code. */
  readonly board: string
  /** Absent: one that the board has figures of. */
  readonly measure?: string
  readonly source?: string
  readonly crime?: string
  readonly by?: string
  readonly category?: string
  /** YYYY-MM, last month: the last of a quarter. */
  readonly to?: string
  readonly edition?: number
}

/** A board that is shown by name, with its own history. */
export type NamedBoard = {
  readonly board: BoardChoice
  readonly figure: Figure
  /** Cases that the figure rests on; null where there is no figure. */
  readonly cases: number | null
  readonly standing: Standing
  /** Null of a board that its agreements let be named: of it there is this one figure. */
  readonly history: MeasureSeries | null
}

/** The board's comparison group as one figure. */
export type GroupFigure = {
  readonly families: readonly number[]
  readonly chosen: boolean
  /** Boards in it, the own one left out. */
  readonly boards: number
  readonly figure: Figure
}

/** Unnamed boards with about as many cases: those of one band. */
export type Band = {
  readonly cases: { readonly from: number; readonly to: number }
  readonly boards: number
  readonly lowest: number
  readonly middle: number
  readonly highest: number
}

/** All that the page shows. */
export type Compare = {
  readonly board: BoardHeader
  readonly measure: MeasureDefinition
  readonly edition: ShownEdition
  readonly contacts: readonly Contact[] | null
  readonly withheld: Withheld | null
  /** The board's own history; null where it has none. */
  readonly main: MeasureSeries | null
  /** England and Wales over time, from the same source. */
  readonly nation: MeasureSeries | null
  /** The months compared, in words; null without figures. */
  readonly period: Message | null
  readonly own: Figure
  readonly whole: Figure
  /** Null where it may not be shown, or not every board of it has a figure. */
  readonly group: GroupFigure | null
  /** Whether other boards are shown by name. */
  readonly byName: boolean
  /** Null where boards are not compared by this measure, or nothing is there to compare. */
  readonly funnel: FunnelView | null
  /** Boards by name, in the order of the alphabet: all, or those that the viewer may see; the own one is among them. */
  readonly boards: readonly NamedBoard[]
  /** Unnamed boards, by number of cases. */
  readonly bands: readonly Band[]
  /** What the own history signals beside those of the group: boards of `boards`. */
  readonly like: readonly NamedBoard[]
  readonly verdict: Message
  readonly sentences: readonly Message[]
  readonly sure: readonly Message[]
  /** True where any figure of the answer is restricted: then the view of it is recorded. */
  readonly restricted: boolean
  readonly choices: MeasureChoices & { readonly measures: readonly MeasureDefinition[] }
}
