import type { MeasureSeries } from '../measure-series.types'
import type { ShownStage, StageView } from '../timeliness.types'
import { stageMessage } from './in-words'
import { judgedOf, middleOf } from './stages'

/**
 * A stage as a page shows it.
 *
 * @param longest the stage that surely takes longest
 * @param recent the last points of a series
 */
export function shownStage(
  view: StageView,
  longest: StageView | null,
  recent: (series: MeasureSeries) => MeasureSeries,
): ShownStage {
  const judged = judgedOf(view)
  return {
    ...view,
    name: stageMessage(view),
    judged,
    recent: recent(judged),
    middle: middleOf(view),
    longest: view === longest,
  }
}
