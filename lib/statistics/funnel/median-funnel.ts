import { normalQuantile } from '../distributions/normal'
import { requireNonNegative, requirePositive } from '../guards'
import type { Funnel, FunnelPoint } from './funnel'
import type { FunnelLimits } from './funnel-limits'
import { overdispersion } from './overdispersion'
import { trimmedMeanSquare, winsorise } from './trim-scores'

export interface MedianUnit {
  readonly id: string
  /** Of whole days. */
  readonly median: number
  /** Nought: no figure, not judged. */
  readonly cases: number
}

/** Medians of whole days are rounded: the variance of that. */
const rounding = 1 / 12
const trim = 0.1

/**
 * Funnel comparison of medians of durations. The median of n cases varies about the target with the standard error
 * 1 / (2 f √n), f the density of durations at the target, to which half a day either way of rounding is added; limits are
 * widened by the variance between units beyond that, measured as for proportions. Signals at 99.8 % only; no ranks.
 * Sources: the variance of a sample median (Kendall and Stuart, The Advanced Theory of Statistics 1, 10.10);
 * Spiegelhalter (2005), additive random effects.
 *
 * @param target the median of all cases together
 * @param scale 1 / (2 f) in days, above 0: see spreadAtMedian
 * @param minimumUnits fewer units with a figure than this are not judged
 * @throws StatisticsError `negative`, `not-finite`, `out-of-range`
 */
export function medianFunnel(
  units: readonly MedianUnit[],
  target: number,
  scale: number,
  minimumUnits = 10,
): Omit<Funnel, 'kind'> {
  requirePositive(scale, 'The scale')
  requireNonNegative(target, 'The target')
  for (const { id, median, cases } of units)
    requireNonNegative([median, cases], `Median and number of cases of ${id}`)
  const usable = units.filter(({ cases }) => cases > 0)
  const variance = (cases: number) => (scale * scale) / cases + rounding
  const errors = usable.map(({ cases }) => Math.sqrt(variance(cases)))
  const scores = winsorise(
    usable.map(({ median }, i) => (median - target) / errors[i]!),
    trim,
  ).scores as readonly number[]
  const { phi, tau2 } = overdispersion(scores, errors, trimmedMeanSquare(trim, 'winsorise'))
  const adjusted = phi > 1
  const limits = (cases: number, level: number): FunnelLimits => {
    const z = normalQuantile((1 - level) / 2, 0, 1, 'upper')
    const reach = z * Math.sqrt(variance(cases) + (adjusted ? tau2 : 0))
    return { lower: Math.max(0, target - reach), upper: target + reach }
  }
  const limitsAt = (cases: number) => ({ inner: limits(cases, 0.95), outer: limits(cases, 0.998) })
  const judged = usable.length >= minimumUnits
  const points = units.map(({ id, median, cases }): FunnelPoint => {
    const unit = { id, numerator: median, denominator: cases }
    if (cases === 0) return { ...unit, value: null, inner: null, outer: null, signal: null }
    const { inner, outer } = limitsAt(cases)
    const signal = !judged ? null : median > outer.upper ? 'high' : median < outer.lower ? 'low' : null
    return { ...unit, value: median, inner, outer, signal }
  })
  return { target, adjusted, phi, tau2, judged, points, limitsAt }
}
