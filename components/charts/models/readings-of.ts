import { shownLimits } from '@/components/words/bounds-of'
import { capitalise } from '@/components/words/capitalise'
import { shortValue, valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { XmrPoint } from '@/lib/statistics/spc/chart-result'
import type { Locale } from '@/lib/text/locale'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'

/** One point in words: what a pointer or a key shows. */
export type Reading = { readonly head: string; readonly body: string }

/** Every point of a series in words. */
export function readingsOf(locale: Locale, { measure, points, reading }: MeasureSeries): readonly Reading[] {
  return points.map(({ period, figure }, at) => {
    const head = capitalise(say(locale, 'chart.readingHead', { period: periodMessage(period) }))
    if (figure.kind === 'suppressed') return { head, body: say(locale, 'chart.hidden') }
    if (figure.kind === 'unavailable') return { head, body: say(locale, figure.reason) }
    const sentences = [
      figure.numerator === null || figure.denominator === null
        ? message('chart.readingValue', { value: valueWords(locale, measure, figure.value) })
        : message('chart.readingCounted', {
            value: valueWords(locale, measure, figure.value),
            numerator: figure.numerator,
            denominator: figure.denominator,
            counted: measureMessage(measure, 'denominator'),
          }),
      ...(figure.interval
        ? [
            message('chart.readingRange', {
              lower: shortValue(locale, measure, figure.interval.lower),
              upper: shortValue(locale, measure, figure.interval.upper),
            }),
          ]
        : []),
      ...stateOf(locale, measure, reading?.points[at]),
    ]
    return { head, body: sentences.map((sentence) => say(locale, sentence)).join(' ') }
  })
}

/** Where the point lies among the limits, and the run it is part of. */
function stateOf(
  locale: Locale,
  measure: MeasureDefinition,
  point: XmrPoint | undefined,
): readonly Message[] {
  if (!point || point.judgement === null) return []
  if (point.judgement === 'early') return [message('chart.stateEarly')]
  const { lower, upper } = shownLimits(measure, point)
  const words = (value: number) => valueWords(locale, measure, value)
  const place =
    point.outsideLimits && point.side > 0 && upper !== null
      ? [message('chart.stateAbove', { limit: words(upper) })]
      : point.outsideLimits && point.side < 0 && lower !== null
        ? [message('chart.stateBelow', { limit: words(lower) })]
        : insideOf(lower, upper, words)
  const run = point.rules.find((rule) => rule !== 'astronomical')
  return run && point.specialCause ? [...place, message(runKeys[point.specialCause][run])] : place
}

function insideOf(lower: number | null, upper: number | null, words: (value: number) => string) {
  if (lower !== null && upper !== null)
    return [message('chart.stateInside', { lower: words(lower), upper: words(upper) })]
  if (upper !== null) return [message('chart.stateUnderUpper', { upper: words(upper) })]
  if (lower !== null) return [message('chart.stateOverLower', { lower: words(lower) })]
  return []
}

const runKeys: Record<'high' | 'low', Record<'trend' | 'two-of-three' | 'shift', MessageKey>> = {
  high: {
    shift: 'chart.stateShiftHigh',
    trend: 'chart.stateTrendHigh',
    'two-of-three': 'chart.stateNearHigh',
  },
  low: { shift: 'chart.stateShiftLow', trend: 'chart.stateTrendLow', 'two-of-three': 'chart.stateNearLow' },
}
