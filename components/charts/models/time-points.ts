import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { TimePoint } from '../options/process-model.types'
import { markOf } from './mark-of'

/**
 * The points of a series as they are drawn: a hidden or missing figure is a gap, never a nought. A stock is judged by
 * its change from period to period, so its level carries no marks.
 */
export function timePoints({ points, reading, charted }: MeasureSeries): readonly TimePoint[] {
  return points.map(({ figure }, at) => ({
    at,
    value: figure.kind === 'value' ? figure.value : null,
    mark: charted === 'figures' ? markOf(reading?.points[at]?.judgement) : 'none',
  }))
}

/** The points of the reading itself: of a stock, its change from period to period. */
export function changePoints({ reading }: MeasureSeries): readonly TimePoint[] {
  return (reading?.points ?? []).map(({ value, judgement }, at) => ({ at, value, mark: markOf(judgement) }))
}
