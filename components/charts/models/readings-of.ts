import { capitalise } from '@/components/words/capitalise'
import { finer } from '@/lib/measures/finer'
import { measureMessage } from '@/lib/measures/measure-message'
import { rangeMessage, valueMessage } from '@/lib/measures/value-message'
import type { Figure } from '@/lib/questions/answer'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { targetOn } from '@/lib/settings/targets'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { stateOf } from './state-of'

/** One point in words: what a pointer or a key shows. */
export type Reading = { readonly head: string; readonly body: string }

/** Every point of a series in words. */
export function readingsOf(locale: Locale, series: MeasureSeries): readonly Reading[] {
  const { measure, points, reading, targets } = series
  return points.map(({ period, figure }, at) => {
    const head = capitalise(say(locale, 'chart.readingHead', { period: periodMessage(period) }))
    if (figure.kind === 'suppressed') return { head, body: say(locale, 'chart.hidden') }
    if (figure.kind === 'unavailable') return { head, body: say(locale, figure.reason) }
    const target = targetOn(targets, period.start)
    const sentences = [
      ...figureSentences(series, figure),
      ...(target ? [message('settings.reading', { value: valueMessage(measure, target.value) })] : []),
      ...stateOf(finer(measure, reading), reading?.points[at]),
    ]
    return { head, body: sentences.map((sentence) => say(locale, sentence)).join(' ') }
  })
}

function figureSentences(
  { measure, reading }: MeasureSeries,
  { value, numerator, denominator, interval }: Extract<Figure, { kind: 'value' }>,
): readonly Message[] {
  const words = valueMessage(finer(measure, reading), value)
  return [
    numerator === null || denominator === null
      ? message('chart.readingValue', { value: words })
      : message('chart.readingCounted', {
          value: words,
          numerator,
          denominator,
          counted: measureMessage(measure, 'denominator'),
        }),
    ...(interval
      ? [message('chart.readingRange', { range: rangeMessage(measure, interval.lower, interval.upper) })]
      : []),
  ]
}
