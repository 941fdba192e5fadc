import { capitalise } from '@/components/words/capitalise'
import { changeWords } from '@/components/words/change-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import type { Reading } from './readings-of'

/** Every change of a stock in words, with the limits it lies between or outside. */
export function changeReadingsOf(
  locale: Locale,
  { measure, points, reading }: MeasureSeries,
): readonly Reading[] {
  const words = (value: number) => changeWords(locale, measure, value)
  return points.map(({ period }, at) => {
    const head = capitalise(say(locale, 'chart.readingHead', { period: periodMessage(period) }))
    const point = reading?.points[at]
    if (!point || point.value === null) return { head, body: say(locale, 'chart.noChange') }
    const change = say(locale, 'chart.readingValue', { value: words(point.value) })
    if (point.lower === null || point.upper === null) return { head, body: change }
    const range = say(locale, 'figure.range', { lower: words(point.lower), upper: words(point.upper) })
    const state = say(locale, point.outsideLimits ? 'chart.stateOutside' : 'chart.stateInside', { range })
    return { head, body: `${change} ${state}` }
  })
}
