import { requirePositive, requireSameLength } from '../guards'
import { coefficientTable } from '../regression/coefficient-table'
import { estimateContrast, estimateOf, type Estimate } from '../regression/estimate-contrast'
import { fitAr1 } from '../regression/fit-ar1'
import { fitAr1Noise } from '../regression/fit-ar1-noise'
import { fitPoisson } from '../regression/fit-poisson'
import type { LinearFit } from '../regression/linear-fit'
import { poissonWorkingSeries } from '../regression/poisson-working-series'
import type { ChangeModel } from './change-model'
import { changeTerms, type ChangeTerms } from './change-terms'
import type { InterruptedSeries, Sensitivity } from './interrupted-series'
import { ratioEstimate } from './ratio-estimate'

/** The result for counts, with the sum of it all in cases. */
export interface InterruptedCount extends InterruptedSeries {
  /** Observed minus expected without the change, summed from the start on; the interval is for the expected. */
  readonly excess: { readonly estimate: number; readonly lower: number; readonly upper: number }
  /** Variance over mean. */
  readonly dispersion: number
}

export interface InterruptedCountOptions {
  /** What the counts are out of (people, days in the month), all above zero. Default 1 throughout. */
  readonly exposure?: readonly number[]
  /** Confidence level. Default 0.95. */
  readonly level?: number
}

/**
 * Interrupted time series of counts: quasi-Poisson segmented regression with log link. Effects are ratios,
 * with ÷ without the change. A quasi-Poisson fit takes neighbouring months for independent, so a change is
 * called clear only if a fit with AR(1) errors and noise agrees: the counts' own chance is the noise.
 * Source: Bhaskaran et al., Int J Epidemiol 2013;42:1187; Lopez Bernal et al., 2017;46:348.
 *
 * @param times n whole numbers, rising; gaps are allowed. @param counts n values of zero or more.
 * Throws `unequal-lengths`, `negative`, `not-finite`, `not-whole`, `out-of-range`, `too-few`; `degenerate` if
 * terms cannot be told apart or one side of the change has only zeros.
 */
export function interruptedCount(
  times: readonly number[],
  counts: readonly number[],
  model: ChangeModel,
  { exposure = counts.map(() => 1), level = 0.95 }: InterruptedCountOptions = {},
): InterruptedCount {
  requireSameLength(times, counts, 'The times and the counts')
  requireSameLength(exposure, counts, 'The exposure and the counts')
  requirePositive(exposure, 'The exposure')
  const offset = exposure.map(Math.log)
  const change = changeTerms(times, model)
  const fit = fitPoisson(counts, change.terms, { offset })
  const working = poissonWorkingSeries(fit, change.terms)
  const { phi, atBoundary } = fitAr1(working.response, working.terms, times)

  const average = averageRatio(fit, change, level)
  const isFound = average.pValue < 1 - level
  const sensitivity = isFound ? [throughNoise()] : []
  const { isAfter, effects } = change
  const lines = counts.map((_, i) =>
    estimateContrast(
      fit,
      effects[i]!.map((share, j) => fit.design.get(i, j) - share),
      level,
    ),
  )
  return {
    method: 'quasi-poisson',
    scale: 'ratio',
    average: ratioEstimate(average),
    step: ratioEstimate(estimateContrast(fit, change.step, level)),
    slope: change.slope && ratioEstimate(estimateContrast(fit, change.slope, level)),
    clear: isFound && !atBoundary && sensitivity.every(({ agrees }) => agrees),
    points: counts.map((observed, i) => ({
      time: times[i]!,
      observed,
      fitted: fit.fitted[i]!,
      withoutChange: Math.exp(lines[i]!.estimate) * exposure[i]!,
      lower: isAfter[i] ? Math.exp(lines[i]!.lower) * exposure[i]! : null,
      upper: isAfter[i] ? Math.exp(lines[i]!.upper) * exposure[i]! : null,
    })),
    coefficients: coefficientTable(fit, level),
    phi,
    isRandomWalk: atBoundary,
    sensitivity,
    before: isAfter.filter((after) => !after).length,
    after: isAfter.filter((after) => after).length,
    level,
    excess: excessOf(fit, change, counts, level),
    dispersion: fit.dispersion,
  }

  function throughNoise(): Sensitivity {
    const linear = fitAr1Noise(working.response, working.terms, times)
    const fitted = offset.map((known, i) =>
      Math.exp(linear.coefficients.reduce((eta, value, j) => eta + value * fit.design.get(i, j), known)),
    )
    const other = averageRatio({ ...linear, design: fit.design, fitted }, change, level)
    return { method: 'ar1-noise', average: ratioEstimate(other), agrees: other.pValue < 1 - level }
  }
}

/** Expected count of each observation without the change, and its gradient summed over those after the start. */
function expectedWithout(fit: LinearFit, { effects, isAfter }: ChangeTerms) {
  let total = 0
  const gradient = fit.coefficients.map(() => 0)
  fit.fitted.forEach((fitted, i) => {
    if (!isAfter[i]) return
    const effect = effects[i]!.reduce((sum, share, j) => sum + share * fit.coefficients[j]!, 0)
    const without = fitted * Math.exp(-effect)
    total += without
    gradient.forEach((_, j) => (gradient[j]! += without * (fit.design.get(i, j) - effects[i]![j]!)))
  })
  return { total, gradient }
}

/** log(Σ fitted ÷ Σ without) after the start, by the delta method. */
function averageRatio(fit: LinearFit, change: ChangeTerms, level: number): Estimate {
  const without = expectedWithout(fit, change)
  let total = 0
  const gradient = fit.coefficients.map(() => 0)
  fit.fitted.forEach((fitted, i) => {
    if (!change.isAfter[i]) return
    total += fitted
    gradient.forEach((_, j) => (gradient[j]! += fitted * fit.design.get(i, j)))
  })
  const contrast = gradient.map((value, j) => value / total - without.gradient[j]! / without.total)
  const { standardError, degreesOfFreedom } = estimateContrast(fit, contrast, level)
  return estimateOf(Math.log(total / without.total), standardError, degreesOfFreedom, level)
}

/** The interval is made on the logarithm of the expected total, so that it cannot fall below zero. */
function excessOf(fit: LinearFit, change: ChangeTerms, counts: readonly number[], level: number) {
  const { total, gradient } = expectedWithout(fit, change)
  const observed = counts.reduce((sum, count, i) => sum + (change.isAfter[i] ? count : 0), 0)
  const relative = estimateContrast(
    fit,
    gradient.map((value) => value / total),
    level,
  )
  const reach = (relative.upper - relative.lower) / 2
  return {
    estimate: observed - total,
    lower: observed - total * Math.exp(reach),
    upper: observed - total * Math.exp(-reach),
  }
}
