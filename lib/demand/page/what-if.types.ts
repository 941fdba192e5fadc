import type { BoardFigures } from '@/lib/questions/board-answer.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Assumption } from '../calibrate/usual-values'
import type { Backtest } from '../calibrate/backtest'
import type { DemandBaseline } from '../model/baseline.types'
import type { Effect } from '../model/sensitivity'

/** What the what-if of a board starts from. */
export type WhatIfAnswer = {
  readonly figures: BoardFigures
  /** Open Crown Court cases: what the figure's trust line tells of; null where there is no such series. */
  readonly series: MeasureSeries | null
  /** Null where the board's figures do not suffice. */
  readonly model: WhatIfModel | null
}

export type WhatIfModel = {
  readonly baseline: DemandBaseline
  readonly assumed: readonly Assumption[]
  /** Open cases at the end of the months before the first simulated one, the latest last. */
  readonly history: readonly number[]
  readonly receipts: number
  readonly disposals: number
  readonly backtest: Backtest | null
  /** Which input matters most. */
  readonly effects: readonly Effect[]
}
