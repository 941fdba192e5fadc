import { boundsOf } from '@/components/words/bounds-of'
import { rangeWords } from '@/components/words/range-words'
import type { Forecast } from '@/lib/questions/demand.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { periodsBetween } from '@/lib/time/period-sequence'
import type { ForecastModel } from '../options/forecast-model.types'
import { axisNumber } from './axis-number'
import { timeTicks } from './time-ticks'
import { yTitle } from './y-title'

/** Years of what was that are drawn before what is coming. */
const yearsShown = 4

/** The points of a series that are drawn before its forecast. */
export function shownBefore({ points }: MeasureSeries, { to, year }: Forecast): MeasureSeries['points'] {
  const until = points.filter(({ period }) => periodsBetween(period, to) >= 0)
  return until.slice(-yearsShown * year)
}

/** A series and its forecast in the words of one language. */
export function forecastModel(locale: Locale, series: MeasureSeries, forecast: Forecast): ForecastModel {
  const { measure } = series
  const before = shownBefore(series, forecast)
  const first = before[0]!.period
  const at = (period: typeof first) => periodsBetween(first, period)
  const periods = [...before, ...forecast.ahead].map(({ period }) => period)
  const lastTested = forecast.ahead.findLast(({ tested }) => tested)
  const told = lastTested ?? forecast.ahead.at(-1)!
  return {
    yTitle: yTitle(locale, measure),
    periods: periods.length,
    known: before.map(({ period, figure }) => ({
      at: at(period),
      value: figure.kind === 'value' ? figure.value : null,
      mark: 'none' as const,
    })),
    origin: { at: at(forecast.to), value: forecast.now },
    ahead: forecast.ahead.map(({ period, expected, likely, sameAsLastYear }) => ({
      at: at(period),
      expected,
      ...likely,
      sameAsLastYear,
    })),
    tested: lastTested ? at(lastTested.period) : null,
    words: {
      now: say(locale, 'demand.chartKnown'),
      likely: rangeWords(locale, measure, told.likely),
      likelyName: say(locale, 'demand.chartLikely', { when: periodMessage(told.period) }),
      sameAsLastYear: say(locale, 'demand.chartSame'),
      notTested: say(locale, 'demand.chartNotTested'),
    },
    bounds: boundsOf(measure),
    ticks: (width, left) => timeTicks(locale, periods, width, left),
    print: (tick) => axisNumber(locale, measure.unit, tick),
    whole: measure.unit === 'count',
  }
}
