import { periodUnit } from '@/components/words/period-unit'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'

/** Says of a stock's sentences that they speak of its change from period to period, not of its level. */
export function ofChange(
  { charted, points }: MeasureSeries,
  sentences: readonly Message[],
): readonly Message[] {
  const [first, ...rest] = sentences
  if (charted === 'figures' || !first) return sentences
  const unit = periodUnit(points[0]?.period.granularity ?? 'month')
  return [message('figure.changeSentence', { unit, sentence: first }), ...rest]
}
