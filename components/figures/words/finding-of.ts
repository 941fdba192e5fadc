import { periodUnit } from '@/components/words/period-unit'
import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'

/** The finding of a process-control figure, as a sentence for its title. It never claims more than the signal allows. */
export function findingOf({ measure, points, latest, reading, signal }: MeasureSeries): Message {
  const last = latest === null ? undefined : points[latest]
  if (!last || last.figure.kind !== 'value') return message('figure.findingNothing')
  const period = periodMessage(last.period)
  const unit = periodUnit(last.period.granularity)
  const point = reading?.points[latest!]
  if (!reading?.latest || !point || signal === 'not-judged')
    return message('figure.findingNotJudged', { value: valueMessage(measure, last.figure.value), period })
  if (signal === 'early') return message('figure.findingEarly', { unit })
  if (signal === 'none' || point.specialCause === null)
    return message(reading.kind === 'run' ? 'figure.findingNoneRun' : 'figure.findingNone', { period })
  const side = point.specialCause
  // A run says more about time than its last point does, so it is told first.
  if (point.rules.includes('shift')) {
    const centre = reading.kind === 'run' ? 'median' : 'average'
    // Filters may leave less to be seen than the run is long.
    const begun = points[latest! - reading.latest.runLength + 1]
    return begun
      ? message('figure.findingShift', { period: periodMessage(begun.period), unit, side, centre })
      : message('figure.findingShiftAll', { unit, side, centre })
  }
  if (point.rules.includes('astronomical')) return message('figure.findingOutside', { period, side })
  if (point.rules.includes('trend'))
    return message('figure.findingTrend', { count: reading.latest.trendLength - 1, unit, side })
  return message('figure.findingNear', { unit, side })
}
