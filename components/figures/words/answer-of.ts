import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { yearBefore } from '@/lib/time/step-period'
import { ofChange } from './of-change'

/** The answer of one series: its last figure with the period, then whether it changed, then the year before. */
export function answerOf(series: MeasureSeries): { verdict: Message; sentences: readonly Message[] } {
  const { measure, points, latest, sentences, provenance } = series
  const last = latest === null ? undefined : points[latest]
  if (last?.figure.kind !== 'value') {
    const hidden = points.some(({ figure }) => figure.kind === 'suppressed')
    return {
      verdict: message('figure.emptyTitle'),
      sentences: hidden ? [message('figure.allSuppressed')] : [],
    }
  }
  const { start } = yearBefore(last.period)
  const before = points.find(({ period }) => period.start === start)?.figure
  return {
    verdict: message(provenance.historic ? 'figure.inPeriodHistoric' : 'figure.inPeriod', {
      value: valueMessage(measure, last.figure.value),
      period: periodMessage(last.period),
    }),
    sentences: [
      ...ofChange(
        series,
        sentences.filter(({ key }) => !key.startsWith('spc.ask')),
      ),
      ...(before?.kind === 'value'
        ? [message('figure.yearBefore', { value: valueMessage(measure, before.value) })]
        : []),
    ],
  }
}
