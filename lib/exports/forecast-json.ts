import type { z } from 'zod'
import type { Demand, FlowForecast } from '@/lib/questions/demand.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { printPeriod } from '@/lib/time/print-period'
import { endOfPeriod } from '@/lib/time/step-period'
import { boardJson } from './board-json'
import { forecastAnswerSchema } from './forecast-schema'
import { measureJson } from './measure-json'
import { rounded } from './rounded'
import { oneSeriesJson } from './series-json'

/** A forecast for programs: the numbers of the page, to six decimals. */
export function forecastJson(
  locale: Locale,
  { board, edition }: Pick<Demand, 'board' | 'edition'>,
  { series, forecast, none }: FlowForecast,
): z.infer<typeof forecastAnswerSchema> {
  return forecastAnswerSchema.parse({
    board: boardJson(board),
    measure: measureJson(series.measure),
    edition: { id: edition.id, madeAt: edition.madeAt.toISOString(), current: edition.current },
    series: oneSeriesJson(locale, series),
    none: none && say(locale, none),
    forecast: forecast && {
      from: forecast.from.start,
      to: endOfPeriod(forecast.to),
      now: forecast.now,
      method: forecast.method,
      skilled: forecast.skilled,
      origins: forecast.origins,
      check: forecast.check && { ...forecast.check, held: rounded(forecast.check.held) },
      tried: forecast.tried.map(({ method, error, share }) => ({
        ...{ method, error: rounded(error), share: rounded(share) },
      })),
      words: forecast.sentences.map((sentence) => say(locale, sentence)),
      ahead: forecast.ahead.map(({ period, expected, likely, wide, sameAsLastYear, tested }) => ({
        period: printPeriod(period),
        from: period.start,
        to: endOfPeriod(period),
        expected: rounded(expected),
        likely: { lower: rounded(likely.lower), upper: rounded(likely.upper) },
        wide: { lower: rounded(wide.lower), upper: rounded(wide.upper) },
        sameAsLastYear: rounded(sameAsLastYear),
        tested,
      })),
    },
  })
}
