import type { ForecastMethod } from '@/lib/statistics/forecast/choose-forecast'
import type { Message } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import type { MeasureSeries } from './measure-series.types'
import type { QuestionAnswer, SplitView } from './question-page.types'

type Range = { readonly lower: number; readonly upper: number }

/** One period to come. Numbers are in the measure's unit, not rounded, never below nought. */
export type ForecastPeriod = {
  readonly period: Period
  readonly expected: number
  /** 8 in 10. */
  readonly likely: Range
  /** 95 in 100. */
  readonly wide: Range
  /** The yardstick: what the same period of the last year was. */
  readonly sameAsLastYear: number
  /** False beyond the horizon at which methods were tried on the past, and where none could be. */
  readonly tested: boolean
}

/** How a method did on the past; `share` is its part in an average. */
export type MethodTried = {
  readonly method: ForecastMethod
  /** Mean absolute scaled error: 1 is the average error of “same as last year” within the series. */
  readonly error: number | null
  readonly share: number
}

/** What is coming of one flow or stock, with how well such forecasts did in the past. */
export type Forecast = {
  /** The first and the last of the periods that it rests on. */
  readonly from: Period
  readonly to: Period
  /** The last known figure. */
  readonly now: number
  /** A year that is tested, then a year that is not. */
  readonly ahead: readonly ForecastPeriod[]
  /** How many of the periods to come make a year. */
  readonly year: number
  readonly method: ForecastMethod
  /** False: “same as last year” could not be beaten, and is what is shown. */
  readonly skilled: boolean
  /** Past forecasts that methods were judged by; 0: too few figures to judge. */
  readonly origins: number
  /** In the order in which they were tried; the average last. */
  readonly tried: readonly MethodTried[]
  /** How often the likely range held in past forecasts that had no part in setting it; null where too few are left. */
  readonly check: { readonly held: number; readonly origins: number } | null
  /** The likely range a year ahead, the method, how often the range held. */
  readonly sentences: readonly Message[]
}

/** A flow with its forecast, or why there is none. */
export type FlowForecast =
  | { readonly series: MeasureSeries; readonly forecast: Forecast; readonly none: null }
  | { readonly series: MeasureSeries; readonly forecast: null; readonly none: Message }

export type DemandStage = 'cps' | 'magistrates' | 'crown'

/** A flow in the stage's year, or a stock on its last day; null where a figure of it is hidden or missing. */
export type YearCount = {
  readonly series: MeasureSeries
  readonly now: number | null
  /** In the year before, or on the last day before the year. */
  readonly before: number | null
}

/** What comes to a stage, leaves it and is open there, over the same year. */
export type StageYear = {
  readonly stage: DemandStage
  readonly from: Period
  readonly to: Period
  readonly received: YearCount | null
  readonly completed: YearCount | null
  readonly open: YearCount | null
  /** Null where one of its figures is hidden or missing. */
  readonly balance: StageBalance | null
}

/** Opening + in − out beside what is reported as open, over the stage's year. */
export type StageBalance = Balance & {
  /** Each period by itself; empty where a figure within the year is hidden. */
  readonly periods: readonly (Balance & { readonly period: Period })[]
}

export type Balance = {
  readonly opening: number
  readonly received: number
  readonly completed: number
  /** Opening + received − completed. */
  readonly expected: number
  readonly reported: number
  /** Reported − expected. */
  readonly unexplained: number
}

/** Are we coping with demand? All that the page shows. */
export type Demand = QuestionAnswer & {
  /** The flow whose forecast is drawn: open Crown Court cases unless another is chosen; null where none has figures. */
  readonly flow: FlowForecast | null
  readonly stages: readonly StageYear[]
  /** Open cases of a year or more, as a share. */
  readonly old: MeasureSeries | null
  /** Open cases by age; none for one crime type. */
  readonly ages: readonly SplitView[]
  /** The chosen flow by category; none for one crime type. */
  readonly splits: readonly SplitView[]
}
