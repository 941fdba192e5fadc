import { createHash } from 'node:crypto'
import { oncePerProcess } from '@/lib/database/once-per-process'
import { chooseForecast, type ForecastChoice } from '@/lib/statistics/forecast/choose-forecast'
import type { SingleMethod } from '@/lib/statistics/forecast/candidates'
import type { Series } from '@/lib/statistics/forecast/series'
import { AnswerCache } from '../door/answer-cache'

/** All choices of all boards have room. */
const mostBytes = 8_000_000

/**
 * Those that are worth their time on a page. Exponential smoothing (`ets` and both Holt–Winters) is left out: over the
 * invented boards it lowers the error by 2 %, and takes three times as long as all of these together.
 */
export const methodsTried: readonly SingleMethod[] = ['seasonal-naive', 'drift', 'theta', 'stl-ets']
const mostOrigins = 12

/**
 * The forecast of a series, fitted once: what is forecast is determined by the values alone, whoever asks, so it is kept
 * by them. Methods are judged at a horizon of one year; a second year is forecast and not tested.
 *
 * @throws StatisticsError as chooseForecast
 */
export function keptForecast(series: Series): Promise<ForecastChoice> {
  const key = createHash('sha256').update(JSON.stringify(series)).digest('base64')
  return oncePerProcess('forecasts', () => new AnswerCache(mostBytes)).get(key, async () =>
    forecastOf(series),
  )
}

/** As keptForecast, fitted anew. */
export function forecastOf(series: Series): ForecastChoice {
  return chooseForecast(series, series.period, {
    ...{ levels: [0.8, 0.95], floor: 0, methods: methodsTried, mostOrigins },
    reach: 2 * series.period,
  })
}
