import type { BoardFigures } from '@/lib/questions/board-answer.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Message } from '@/lib/text/message'
import type { RegisteredChange } from './change.types'
import type { BoardComparison } from './compare-with-boards'
import type { Evaluation } from './evaluate-series'
import type { FoundBreak } from './review-breaks'

/** A change of the register in a line of its list. */
export type ChangeRow = RegisteredChange & {
  readonly measureName: Message
  readonly expects: Message
}

/** A shift that the register does not explain, or what explains it. */
export type ReviewedBreak = {
  readonly series: MeasureSeries
  readonly found: FoundBreak
  readonly words: readonly Message[]
  /** Changes of the register that began about then. */
  readonly registered: readonly { readonly id: number; readonly name: string }[]
}

/** Did our changes work? The register, and what is not in it. */
export type ChangesPage = {
  readonly figures: BoardFigures
  readonly changes: readonly ChangeRow[]
  readonly verdict: Message
  readonly reviewed: readonly ReviewedBreak[]
  /** Measures that were looked through. */
  readonly looked: number
}

/** One area's figures since a change. */
export type AreaEvaluation = {
  readonly series: MeasureSeries
  readonly evaluation: Evaluation
  /** Durations by period of beginning, open cases counted. */
  readonly started: boolean
  readonly sentences: readonly Message[]
}

/** One change with its answer. */
export type ChangePage = {
  readonly figures: BoardFigures
  readonly change: RegisteredChange
  readonly measureName: Message
  /** The board's own; null where there are no figures of the measure. */
  readonly own: AreaEvaluation | null
  /** England and Wales, of a change of the country. */
  readonly nation: AreaEvaluation | null
  readonly comparison: BoardComparison | null
  /** Why there is no comparison; null where there is one. */
  readonly notCompared: Message | null
}
