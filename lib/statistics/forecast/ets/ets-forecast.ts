import { withBands, type Forecast } from '../forecast'
import type { EtsFit } from './ets-fit'
import { etsMoments } from './ets-moments'

/** Forecast from a fitted model: exact mean and variance, normal limits. */
export function etsForecast(fit: EtsFit, horizon: number, levels?: readonly number[]): Forecast {
  const { mean, variance } = etsMoments(fit, horizon)
  return withBands(mean, variance.map(Math.sqrt), levels)
}
