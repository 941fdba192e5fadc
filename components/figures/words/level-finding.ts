import { figurePeriodMessage } from '@/lib/measures/figure-period-message'
import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { yearBefore } from '@/lib/time/step-period'

/** The last level of a stock beside that of a year before: two figures, and no claim about the difference. */
export function levelFinding({ measure, points, latest }: MeasureSeries): Message {
  const last = latest === null ? undefined : points[latest]
  if (last?.figure.kind !== 'value') return message('figure.findingNothing')
  const value = valueMessage(measure, last.figure.value)
  const period = figurePeriodMessage(measure, last.period)
  const { start } = yearBefore(last.period)
  const before = points.find((point) => point.period.start === start)?.figure
  return before?.kind === 'value'
    ? message('figure.findingLevel', { value, period, before: valueMessage(measure, before.value) })
    : message('figure.findingNotJudged', { value, period })
}
