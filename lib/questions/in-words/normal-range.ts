import { rangeMessage } from '@/lib/measures/value-message'
import type { Message } from '@/lib/text/message'
import type { MeasureSeries } from '../measure-series.types'
import { finer } from '@/lib/measures/finer'

/** The limits at the latest point in words, within what the measure can be; null where figures have no limits. */
export function normalRange(series: MeasureSeries): Message | null {
  const point = series.reading?.latest && series.reading.points[series.reading.latest.index]
  if (!point || series.charted !== 'figures' || point.lower === null || point.upper === null) return null
  const most = series.measure.unit === 'percent' ? 100 : Infinity
  return rangeMessage(
    finer(series.measure, series.reading),
    Math.max(point.lower, 0),
    Math.min(point.upper, most),
  )
}
