import type { ParameterFault } from '@/lib/access/errors'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'

/** What the explorer is asked: a measure's question, the usual measure where none is named, and what to set beside it. */
export type ExploreQuestion = Omit<MeasureQuestion, 'measure'> & {
  readonly measure?: string
  readonly compare?: 'england-and-wales'
}

/** What the explorer shows: the answer of the measure's own page, so that every figure is the same one. */
export type Explore = {
  readonly page: MeasurePage
  /** As it was answered, without the filters that could not be used. */
  readonly question: MeasureQuestion
  readonly faults: readonly ParameterFault[]
  /** England and Wales, where it was asked for and can stand beside the board. */
  readonly beside: MeasureSeries | null
  /** Asked for England and Wales, and whether it can be asked for. */
  readonly compared: boolean
  readonly comparable: boolean
  /** Ids of the measures that the board has figures of, and of the one shown. */
  readonly measures: readonly string[]
}
