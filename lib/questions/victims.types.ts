import type { Curve } from './curve.types'
import type { MeasureSeries } from './measure-series.types'
import type { QuestionAnswer, SplitView } from './question-page.types'
import type { YearShare } from './year-share.types'

/** A stage at which cases stop because the victim does not support them. Each has a base of its own: they do not add up. */
export type WithdrawalStage = YearShare & {
  /** Whether its share is surely the largest. */
  readonly largest: boolean
}

/** Of every 100 victims, which end comes first, by day. */
export type VictimJourney = {
  readonly series: MeasureSeries
  readonly curve: Curve
}

/** Where do we lose victims? All that the page shows. */
export type Victims = QuestionAnswer & {
  readonly toCharge: VictimJourney | null
  readonly afterCharge: VictimJourney | null
  readonly stages: readonly WithdrawalStage[]
  /** How long it takes until victims withdraw. */
  readonly days: MeasureSeries | null
  /** Risk of withdrawal by how long they have waited; none for one crime type. */
  readonly waits: readonly SplitView[]
  /** Trials that did not go ahead, by reason; none for one crime type. */
  readonly reasons: readonly SplitView[]
  /** Victims' journeys by category; none for one crime type. */
  readonly splits: readonly SplitView[]
}
