import type { BoardAnswer } from './board-answer.types'
import type { Filters } from './filters.types'
import type { MeasureSeries } from './measure-series.types'
import type { Split } from './split.types'

/** The filters of a question's page. */
export type QuestionFilters = Pick<Filters, 'crime' | 'by' | 'to' | 'edition' | 'flow'>

/** The same with the board: slug or ONS code. */
export type PageQuestion = QuestionFilters & { readonly board: string }

/** What can be chosen. */
export type QuestionChoices = {
  readonly crimes: readonly string[]
  readonly breakdowns: readonly string[]
  /** The split when none is chosen. */
  readonly by: string | null
  /** YYYY-MM */
  readonly months: { readonly first: string; readonly last: string } | null
  /** Flows of demand of which there can be a forecast, the one that is shown without a choice first; else none. */
  readonly flows?: readonly string[]
}

/** An answer that can be filtered. */
export type QuestionAnswer = BoardAnswer & { readonly choices: QuestionChoices }

/** A measure by category, with the series of each. */
export type SplitView = {
  readonly series: MeasureSeries
  readonly split: Split
  readonly categories: readonly MeasureSeries[]
}
