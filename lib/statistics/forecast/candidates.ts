import type { Forecaster } from './backtest'
import { drift } from './drift'
import { etsFit } from './ets/ets-fit'
import { etsForecast } from './ets/ets-forecast'
import type { EtsModel } from './ets/ets-model'
import { etsSelect } from './ets/ets-select'
import { seasonalNaive } from './seasonal-naive'
import type { Series } from './series'
import { stlForecast } from './stl-forecast'
import { theta } from './theta'

/** A method that is tried. */
export type SingleMethod =
  | 'seasonal-naive'
  | 'drift'
  | 'holt-winters-damped'
  | 'holt-winters-multiplicative'
  | 'ets'
  | 'theta'
  | 'stl-ets'

export const singleMethods: readonly SingleMethod[] = [
  'seasonal-naive',
  'drift',
  'holt-winters-damped',
  'holt-winters-multiplicative',
  'ets',
  'theta',
  'stl-ets',
]

const damped: EtsModel = { error: 'A', trend: 'A', season: 'A', damped: true }
const multiplicative: EtsModel = { error: 'M', trend: 'A', season: 'M', damped: false }

/**
 * The methods among which a forecast is chosen. Holt–Winters is fitted in its state space form, ETS(A,Ad,A) and
 * ETS(M,A,M). For `ets` the form is selected once, on the whole series, by AICc; its weights are fitted anew at
 * every origin, as for all others.
 */
export function candidates(series: Series): Readonly<Record<SingleMethod, Forecaster>> {
  let selected: EtsModel | undefined
  return {
    'seasonal-naive': seasonalNaive,
    drift,
    'holt-winters-damped': smoothing(() => damped),
    'holt-winters-multiplicative': smoothing(() => multiplicative),
    ets: smoothing(() => (selected ??= etsSelect(series).model)),
    theta,
    'stl-ets': stlForecast,
  }
}

const smoothing =
  (model: () => EtsModel): Forecaster =>
  (series, horizon, levels) =>
    etsForecast(etsFit(series, model()), horizon, levels)
