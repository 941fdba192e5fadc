import type { MeasureSeries } from './measure-series.types'
import type { QuestionAnswer, SplitView } from './question-page.types'
import type { YearShare } from './year-share.types'

/** Is the quality of justice improving? All that the page shows. */
export type Quality = QuestionAnswer & {
  /** Along the case: charge, pleas, trials, outcome, representation. */
  readonly shares: readonly YearShare[]
  /** Drawn over time: those with an unusual last figure, or the conviction rate. */
  readonly courses: readonly MeasureSeries[]
  /** How often a trial is listed before it ends. */
  readonly relistings: MeasureSeries | null
  /** Trials that did not go ahead, by reason; none for one crime type. */
  readonly reasons: readonly SplitView[]
  /** Shares by category; none for one crime type. */
  readonly splits: readonly SplitView[]
}
