import type { BoardFigures } from '@/lib/questions/board-answer.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Comparison } from '../model/compare-runs'
import type { AskedScenario } from '../page/read-scenario'
import type { WhatIfModel } from '../page/what-if.types'
import type { SavedScenario } from './scenario.types'

/** Why a saved scenario has no results, in the order in which it is looked for. */
export type NoResult =
  // The edition is not held any more.
  | 'edition'
  // A later release took its place, and the two together could give away what each hides.
  | 'closed'
  // Figures are not shown for want of an agreement.
  | 'agreements'
  // Its figures were withdrawn, or are hidden to protect people.
  | 'figures'
  // The offence group of its inputs is not among them.
  | 'group'

export type ScenarioResult =
  | {
      readonly kind: 'answered'
      readonly model: WhatIfModel
      readonly series: MeasureSeries | null
      readonly comparison: Comparison
    }
  | { readonly kind: 'none'; readonly why: NoResult }

/** A saved scenario with what comes of it, from the edition that it starts from. */
export type ScenarioPage = {
  readonly saved: SavedScenario
  readonly asked: AskedScenario
  /** What was read of the board; null where the edition is not held any more. */
  readonly figures: BoardFigures | null
  readonly result: ScenarioResult
}
