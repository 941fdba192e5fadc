import { measureMessage } from '@/lib/measures/measure-message'
import { figurePeriodMessage } from '@/lib/measures/figure-period-message'
import { valueMessage } from '@/lib/measures/value-message'
import type { Curve } from '@/lib/questions/curve.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message } from '@/lib/text/message'
import { yearBefore } from '@/lib/time/step-period'
import { ofChange } from './of-change'
import { targetWordsOf } from './target-words'

/**
 * The answer of one series: its last figure with the period, then whether it changed, then the year before, and how long
 * it takes with open cases counted. Of what comes first, the ends lead, and the share by month follows.
 */
export function answerOf(
  series: MeasureSeries,
  curve: Curve | null = null,
): { verdict: Message; sentences: readonly Message[] } {
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
  const value = valueMessage(measure, last.figure.value)
  const period = figurePeriodMessage(measure, last.period)
  const target = targetWordsOf(series)
  const ends = measure.kind === 'time-to-event' ? (curve?.sentences ?? []) : []
  return {
    verdict:
      ends[0] ??
      message(provenance.historic ? 'figure.inPeriodHistoric' : 'figure.inPeriod', { value, period }),
    sentences: [
      ...(measure.kind === 'time-to-event'
        ? [message('figure.shareInPeriod', { value, period, what: measureMessage(measure, 'numerator') })]
        : []),
      ...ofChange(
        series,
        sentences.filter(({ key }) => !key.startsWith('spc.ask')),
      ),
      ...(before?.kind === 'value'
        ? [message('figure.yearBefore', { value: valueMessage(measure, before.value) })]
        : []),
      ...(measure.kind === 'duration' && curve ? curve.sentences : []),
      ...(target ? [target.target, ...(target.latest ? [target.latest] : [])] : []),
    ],
  }
}
