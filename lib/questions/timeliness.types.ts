import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Message } from '@/lib/text/message'
import type { Figure } from './answer'
import type { Curve } from './curve.types'
import type { MeasureSeries } from './measure-series.types'
import type { QuestionAnswer, SplitView } from './question-page.types'
import type { Decomposition } from './timeliness/decompose'

/** One stage, or the whole way from the offence to the end. */
export type StageView = {
  readonly measure: MeasureDefinition
  /** From completed cases alone, as on the page of the measure. */
  readonly completed: MeasureSeries
  /** Open cases counted; null where some leave another way, or nothing is linked. */
  readonly pace: MeasureSeries | null
  /** At the pace of a year, and of the year before. */
  readonly curve: Curve | null
  readonly before: Curve | null
  /** The middle of completed cases of the same year, also where the measure is a mean. */
  readonly half: Figure
  /** Completed cases of the same year, with their spread, as the measure has them. */
  readonly year: Figure
  readonly yearBefore: Figure | null
  readonly halfBefore: Figure | null
  /** The months of `year`; null of figures that are not linked. */
  readonly period: Message | null
}

/** The middle of a stage over a year, with its range where it is known. */
export type Middle = {
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
  readonly counts: 'open' | 'completed'
}

/** A stage as a page shows it. */
export type ShownStage = StageView & {
  readonly name: Message
  /** The series that it is judged by: with open cases counted, where there is one. */
  readonly judged: MeasureSeries
  /** The last points of the same. */
  readonly recent: MeasureSeries
  readonly middle: Middle | null
  /** Whether it surely takes longer than every other stage. */
  readonly longest: boolean
}

/** Those who began in each of some years, followed to the last complete date. */
export type CohortsView = {
  readonly series: MeasureSeries
  /** The latest year first. */
  readonly curves: readonly Curve[]
  /** Whether the latest two differ by more than chance; null with one. */
  readonly difference: Message | null
}

/** Are cases taking longer? All that the page shows. */
export type Timeliness = QuestionAnswer & {
  readonly whole: ShownStage | null
  readonly stages: readonly ShownStage[]
  readonly cohorts: CohortsView | null
  readonly decomposition: Decomposition | null
  /** Open cases of the Crown Court and of magistrates' courts by age; none for one crime type. */
  readonly ages: readonly SplitView[]
  /** Stages by category; none for one crime type. */
  readonly splits: readonly SplitView[]
}
