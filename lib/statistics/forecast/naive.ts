import type { Forecast } from './forecast'
import { lagWalk } from './lag-walk'
import { requireSeries, type Series } from './series'

/** "Same as last month": the last value for every step. Throws `too-few` for a single value. */
export function naive(series: Series, horizon: number, levels?: readonly number[]): Forecast {
  requireSeries(series, 2)
  return lagWalk(series.values, horizon, { lag: 1, levels })
}
