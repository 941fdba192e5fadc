import { requirePositive, requireSameLength } from '../guards'
import { stepsBetween } from '../regression/ar1-correlation'
import { coefficientTable } from '../regression/coefficient-table'
import { estimateContrast, type Estimate } from '../regression/estimate-contrast'
import { fitAr1 } from '../regression/fit-ar1'
import { fitAr1Noise } from '../regression/fit-ar1-noise'
import { fitLeastSquares } from '../regression/fit-least-squares'
import { neweyWestCovariance, neweyWestLag } from '../regression/newey-west'
import type { ChangeModel } from './change-model'
import { changeTerms } from './change-terms'
import type { InterruptedSeries, Sensitivity } from './interrupted-series'
import { ratioEstimate } from './ratio-estimate'

/**
 * The more careful method need only agree at twice the risk: it loses power where months do not hang together,
 * and the two in a row keep false alarms at about 5 % for AR(1) errors with and without noise (simulated).
 */
const CAREFUL = 2

export interface InterruptedRateOptions {
  /** Confidence level. Default 0.95. */
  readonly level?: number
  /** 'ratio' models the logarithm, for effects in per cent; every value must then be above zero. */
  readonly scale?: 'difference' | 'ratio'
}

/**
 * Interrupted time series of a rate (or any measured series): segmented regression with AR(1) errors by REML,
 * Kenward–Roger intervals. As sensitivity Newey–West on the least-squares fit, and AR(1) errors seen through
 * noise, which a clear change has to pass. See fit-ar1.ts, fit-ar1-noise.ts and docs/statistics/effects.md.
 *
 * @param times n whole numbers, rising; gaps are allowed. @param values n values.
 * Throws `unequal-lengths`, `not-finite`, `not-whole`, `out-of-range`; `too-few`; `degenerate` if terms cannot
 * be told apart (an event at the same time as the change) or the series has no variation to judge chance by.
 */
export function interruptedRate(
  times: readonly number[],
  values: readonly number[],
  model: ChangeModel,
  { level = 0.95, scale = 'difference' }: InterruptedRateOptions = {},
): InterruptedSeries {
  requireSameLength(times, values, 'The times and the values')
  const isRatio = scale === 'ratio'
  if (isRatio) requirePositive(values, 'Values of which a ratio is wanted')
  const response = isRatio ? values.map(Math.log) : values
  const change = changeTerms(times, model)
  const { terms, isAfter, effects } = change
  const fit = fitAr1(response, terms, times)
  const estimate = (contrast: readonly number[]) => estimateContrast(fit, contrast, level)
  const inUnits = (value: number) => (isRatio ? Math.exp(value) : value)
  const read = (found: Estimate) => (isRatio ? ratioEstimate(found) : found)

  const average = estimate(change.average)
  const isFound = average.pValue < 1 - level
  const sensitivity = [...neweyWest(), ...(isFound ? [throughNoise()] : [])]
  return {
    method: 'ar1-reml',
    scale,
    average: read(average),
    step: read(estimate(change.step)),
    slope: change.slope && read(estimate(change.slope)),
    clear:
      isFound &&
      !fit.atBoundary &&
      sensitivity.every(({ method, agrees }) => method !== 'ar1-noise' || agrees),
    points: values.map((observed, i) => {
      const line = estimate(effects[i]!.map((share, j) => fit.design.get(i, j) - share))
      return {
        time: times[i]!,
        observed,
        fitted: inUnits(fit.fitted[i]!),
        withoutChange: inUnits(line.estimate),
        lower: isAfter[i] ? inUnits(line.lower) : null,
        upper: isAfter[i] ? inUnits(line.upper) : null,
      }
    }),
    coefficients: coefficientTable(fit, level),
    phi: fit.phi,
    isRandomWalk: fit.atBoundary,
    sensitivity,
    before: isAfter.filter((after) => !after).length,
    after: isAfter.filter((after) => after).length,
    level,
  }

  function neweyWest(): Sensitivity[] {
    if (stepsBetween(times).some((step) => step > 1)) return []
    const plain = fitLeastSquares(response, terms)
    const covariance = neweyWestCovariance(plain, neweyWestLag(times.length), { adjust: true })
    const other = estimateContrast({ ...plain, covariance }, change.average, level)
    return [{ method: 'newey-west', average: read(other), agrees: other.pValue < 1 - level }]
  }

  function throughNoise(): Sensitivity {
    const other = estimateContrast(fitAr1Noise(response, terms, times), change.average, level)
    return { method: 'ar1-noise', average: read(other), agrees: other.pValue < CAREFUL * (1 - level) }
  }
}
