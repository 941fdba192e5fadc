import type { Forecaster } from './backtest'
import { drift } from './drift'
import { etsFit } from './ets/ets-fit'
import { etsForecast } from './ets/ets-forecast'
import type { EtsModel } from './ets/ets-model'
import { seasonalNaive } from './seasonal-naive'
import { stlForecast } from './stl-forecast'
import { theta } from './theta'

export type ForecastMethod =
  'seasonal-naive' | 'drift' | 'holt-winters-damped' | 'holt-winters-multiplicative' | 'theta' | 'stl-ets'

const ets =
  (model: EtsModel): Forecaster =>
  (series, horizon, levels) =>
    etsForecast(etsFit(series, model), horizon, levels)

/**
 * The methods among which a forecast is chosen, the yardstick first. Holt–Winters is fitted in its state space
 * form: ETS(A,Ad,A) and ETS(M,A,M).
 */
export const candidates: Readonly<Record<ForecastMethod, Forecaster>> = {
  'seasonal-naive': seasonalNaive,
  drift,
  'holt-winters-damped': ets({ error: 'A', trend: 'A', season: 'A', damped: true }),
  'holt-winters-multiplicative': ets({ error: 'M', trend: 'A', season: 'M', damped: false }),
  theta,
  'stl-ets': stlForecast,
}
