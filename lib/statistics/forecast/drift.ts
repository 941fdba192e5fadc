import type { Forecast } from './forecast'
import { lagWalk } from './lag-walk'
import { requireSeries, type Series } from './series'

/** The last value plus the average change so far: a line from first to last value. Needs 3 values. */
export function drift(series: Series, horizon: number, levels?: readonly number[]): Forecast {
  requireSeries(series, 3)
  return lagWalk(series.values, horizon, { lag: 1, drift: true, levels })
}
