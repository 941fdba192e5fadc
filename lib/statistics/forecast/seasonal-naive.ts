import type { Forecast } from './forecast'
import { lagWalk } from './lag-walk'
import { requireSeries, type Series } from './series'

/**
 * "Same as last year": each month as the same month a year before. The yardstick every other method must beat.
 *
 * @throws StatisticsError `too-few` unless the series is longer than one season
 */
export function seasonalNaive(series: Series, horizon: number, levels?: readonly number[]): Forecast {
  requireSeries(series, series.period + 1)
  return lagWalk(series.values, horizon, { lag: series.period, levels })
}
