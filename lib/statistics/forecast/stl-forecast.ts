import type { Forecast } from './forecast'
import { etsForecast } from './ets/ets-forecast'
import { etsSelect } from './ets/ets-select'
import { requireHorizon, type Series } from './series'
import { stl } from './stl'

/** R's mstl smooths a single season over 11 years. */
const usualSpan = 11

/**
 * STL + ETS: the season by STL, the seasonally adjusted values by the best non-seasonal exponential smoothing
 * model, and the last year's season added back. The limits leave out the uncertainty of the season, as in R's
 * stlm; a backtest shows whether that matters.
 *
 * @throws StatisticsError `too-few` unless there are more than two seasons
 */
export function stlForecast(
  series: Series,
  horizon: number,
  levels?: readonly number[],
  seasonalSpan: number | 'periodic' = usualSpan,
): Forecast {
  requireHorizon(horizon)
  const { values, period } = series
  const { seasonal } = stl(series, { seasonalSpan })
  const adjusted = values.map((value, index) => value - seasonal[index]!)
  const flat = etsForecast(etsSelect({ values: adjusted, period }, { seasonal: false }), horizon, levels)
  const season = (step: number) => seasonal[values.length - period + (step % period)]!
  const restore = (path: readonly number[]) => path.map((value, step) => value + season(step))
  return {
    mean: restore(flat.mean),
    bands: flat.bands.map(({ level, lower, upper }) => ({
      level,
      lower: restore(lower),
      upper: restore(upper),
    })),
  }
}
