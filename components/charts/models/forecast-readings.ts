import { capitalise } from '@/components/words/capitalise'
import { rangeMessage, valueMessage } from '@/lib/measures/value-message'
import type { Forecast } from '@/lib/questions/demand.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { shownBefore } from './forecast-model'
import { readingsOf, type Reading } from './readings-of'

/** Every point of a series and its forecast in words, in the order of their places. */
export function forecastReadings(
  locale: Locale,
  series: MeasureSeries,
  forecast: Forecast,
): readonly Reading[] {
  const { measure } = series
  const points = shownBefore(series, forecast)
  return [
    ...readingsOf(locale, { ...series, points, reading: null }),
    ...forecast.ahead.map(({ period, expected, likely, sameAsLastYear, tested }) => ({
      head: capitalise(say(locale, 'chart.readingHead', { period: periodMessage(period) })),
      body: say(locale, 'demand.chartReading', {
        range: rangeMessage(measure, likely.lower, likely.upper),
        expected: valueMessage(measure, expected),
        same: valueMessage(measure, sameAsLastYear),
        tested: tested ? 'yes' : 'no',
      }),
    })),
  ]
}
