import { valueMessage } from '@/lib/measures/value-message'
import type { Message } from '@/lib/text/message'
import type { MeasureSeries } from '../measure-series.types'

/** The limits at the latest point in words, within what the measure can be; null where figures have no limits. */
export function normalRange(series: MeasureSeries): { lower: Message; upper: Message } | null {
  const point = series.reading?.latest && series.reading.points[series.reading.latest.index]
  if (!point || series.charted !== 'figures' || point.lower === null || point.upper === null) return null
  const most = series.measure.unit === 'percent' ? 100 : Infinity
  return {
    lower: valueMessage(series.measure, Math.max(point.lower, 0)),
    upper: valueMessage(series.measure, Math.min(point.upper, most)),
  }
}
