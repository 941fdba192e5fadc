import { StatisticsError } from '../../statistics-error'
import type { Series } from '../series'
import { etsFit, type EtsFit } from './ets-fit'
import type { EtsModel } from './ets-model'

/**
 * Fits every stable exponential smoothing model and keeps the one with the lowest AICc. A seasonal model needs
 * a period from 2 to 24 and more than one season; multiplicative parts need values above 0. Multiplicative
 * trends are left out: they explode. The order of trial settles ties, as in R's forecast.
 *
 * @throws StatisticsError `too-few` or `degenerate` (constant) if no model can be fitted
 */
export function etsSelect(series: Series, { seasonal = true } = {}): EtsFit {
  const seasonPossible =
    seasonal && series.period > 1 && series.period <= 24 && series.values.length > series.period
  const seasons: readonly EtsModel['season'][] = seasonPossible ? ['N', 'A', 'M'] : ['N']
  let best: EtsFit | undefined
  let reason: unknown = new StatisticsError('degenerate', 'No model can be fitted')
  for (const error of ['A', 'M'] as const)
    for (const trend of ['N', 'A'] as const)
      for (const season of seasons)
        for (const damped of trend === 'N' ? [false] : [true, false]) {
          if (error === 'A' && season === 'M') continue
          try {
            const fit = etsFit(series, { error, trend, season, damped })
            if (!best || fit.aicc < best.aicc) best = fit
          } catch (problem) {
            if (!(problem instanceof StatisticsError)) throw problem
            reason = problem
          }
        }
  if (!best) throw reason
  return best
}
