import { requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Forecast } from './forecast'
import { requireHorizon, requireSeries, type Series } from './series'

/** Any of the forecasting methods of this folder. */
export type Forecaster = (series: Series, horizon: number, levels?: readonly number[]) => Forecast

/** One forecast of the past, beside what came. */
export interface BacktestRun {
  /** How many values were known. */
  readonly origin: number
  /** What came: as many values as the horizon, or as the series still has. */
  readonly actual: readonly number[]
  readonly forecast: Forecast
}

/**
 * Forecasts from many points of the past, each with only what was known then: rolling origin, expanding window.
 *
 * @param origins how many values are known at each origin, each at least 1 and before the end of the series
 * @throws StatisticsError for a bad origin, and whatever the method throws
 */
export function backtest(
  series: Series,
  forecaster: Forecaster,
  origins: readonly number[],
  horizon: number,
  levels?: readonly number[],
): BacktestRun[] {
  requireSeries(series)
  requireHorizon(horizon)
  requireWhole(origins, 'An origin')
  const { values, period } = series
  return origins.map((origin) => {
    if (origin < 1 || origin >= values.length)
      throw new StatisticsError('out-of-range', `An origin must lie within the series, not at ${origin}`)
    const actual = values.slice(origin, origin + horizon)
    const known = { values: values.slice(0, origin), period }
    return { origin, actual, forecast: forecaster(known, actual.length, levels) }
  })
}

/** All origins with `initial` values or more known and something left to forecast. */
export const originsFrom = (initial: number, length: number): number[] =>
  Array.from({ length: Math.max(length - initial, 0) }, (_, index) => initial + index)
