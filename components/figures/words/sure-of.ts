import { rangeMessage } from '@/lib/measures/value-message'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'

/** How sure the last figure is: its likely range or that it is a full count, its age, whether it is invented. */
export function sureOf({ measure, points, latest, provenance }: MeasureSeries): readonly Message[] {
  const last = latest === null ? undefined : points[latest]
  if (last?.figure.kind !== 'value') return [measureMessage(measure, 'caveats')]
  const { interval } = last.figure
  const period = periodMessage(last.period)
  return [
    interval
      ? message('figure.sureRange', {
          period,
          range: rangeMessage(measure, interval.lower, interval.upper),
        })
      : message('figure.sureCount'),
    ...(provenance.historic ? [message('figure.sureHistoric', { period })] : []),
    ...(provenance.source.demonstration ? [message('figure.sureDemonstration')] : []),
  ]
}
