import type { Region } from '@/lib/boards/board'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { ShownEdition } from '@/lib/questions/edition.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Message } from '@/lib/text/message'
import type { Band } from '../model/band'
import type { DemandBaseline } from '../model/baseline.types'
import type { Scenario } from '../model/levers'
import type { Exceeds } from './exceeds'

/** A scenario for all boards or those of a region. Its days are of all of them together. */
export type AskedAcross = { readonly region: Region | null; readonly scenario: Scenario }

/** A board whose figures suffice for a model. */
export type BoardModel = {
  readonly board: BoardChoice
  readonly baseline: DemandBaseline
  /** Open cases at the end of the months before the first simulated one, the latest last. */
  readonly history: readonly number[]
  /** Months that its own first one lies before that of all boards: so many are simulated that are known of others. */
  readonly behind: number
}

/** A board that is left out, and why. */
export type LeftOut = { readonly board: BoardChoice; readonly why: Message }

/** The models of the viewer's boards in one edition. */
export type BoardModels = {
  readonly edition: ShownEdition
  /** First month that is simulated for all boards, YYYY-MM; null without a model. */
  readonly from: string | null
  /** By name. */
  readonly models: readonly BoardModel[]
  readonly leftOut: readonly LeftOut[]
  /** Open Crown Court cases of England and Wales: what the trust line of the figures tells of; null without a model. */
  readonly series: MeasureSeries | null
  /** True where any figure is restricted: then the view is recorded. */
  readonly restricted: boolean
}

/** Hours of the Crown Court in a month. */
export type Hours = {
  /** That the cases received will take, all their hearings together. */
  readonly received: number
  readonly sat: number
}

/** Bands after 12, 24 and 36 months. */
export type ByYear = readonly [Band, Band, Band]

export type Course = { readonly hours: Hours; readonly open: ByYear }
export type BoardDemandCourse = Course & { readonly exceeds: Exceeds }

/** A board without and with the scenario. */
export type BoardDemand = {
  readonly board: BoardChoice
  /** Open cases at the end of the last known month. */
  readonly open: number
  /** What the board itself would enter: the days are its share. */
  readonly scenario: Scenario
  readonly unchanged: BoardDemandCourse
  readonly changed: BoardDemandCourse
  /** Open cases, with the scenario less without it. */
  readonly difference: ByYear
}

/** Boards together: runs with the same number are added up. */
export type SumDemand = {
  readonly boards: number
  readonly open: number
  /** Sitting days a month that the scenario adds. */
  readonly days: number
  readonly unchanged: Course & { readonly exceeding: number }
  readonly changed: Course & { readonly exceeding: number }
  readonly difference: ByYear
}

export type RegionDemand = {
  readonly region: Region
  readonly sum: SumDemand
  readonly boards: readonly BoardDemand[]
}

/** Where will demand exceed capacity? */
export type DemandAcross = {
  readonly edition: ShownEdition
  readonly asked: AskedAcross
  /** Whether the scenario changes anything. */
  readonly moved: boolean
  /** First month that is simulated for all boards, YYYY-MM; null where no board has a model. */
  readonly from: string | null
  readonly months: number
  readonly runs: number
  readonly regions: readonly RegionDemand[]
  readonly total: SumDemand | null
  /** Months of all boards together: open cases up to now, then with and without the scenario. */
  readonly course: {
    readonly history: readonly number[]
    readonly unchanged: readonly Band[]
    readonly changed: readonly Band[]
    /** Boards in which demand exceeds capacity. */
    readonly exceeding: { readonly unchanged: readonly number[]; readonly changed: readonly number[] }
  }
  readonly leftOut: readonly LeftOut[]
  /** Boards whose figures end earlier, so that their last months up to the first of all boards are simulated. */
  readonly behind: number
  readonly series: MeasureSeries | null
  readonly restricted: boolean
  readonly verdict: Message
  readonly sentences: readonly Message[]
  readonly sure: readonly Message[]
}
