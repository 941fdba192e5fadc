import { requireNonNegative, requireSameLength } from '../guards'
import { sum } from '../mean'
import { StatisticsError } from '../statistics-error'
import { assembleChart } from './assemble-chart'
import { checkOptions, type ChartOptions } from './chart-options'
import type { ChartKind, XmrResult } from './chart-result'
import { averageMovingRange } from './moving-range'
import type { PointLimits } from './run-rules'

/** d2 for moving ranges of two points. */
const d2 = 1.128

interface Attribute {
  readonly kind: ChartKind
  /** Standard deviation that chance alone gives one point, given the centre. */
  readonly sigma: (centre: number, denominator: number) => number
  /** The most a value can be. */
  readonly most: number
  readonly laney: boolean
}

type Counts = readonly (number | null)[]

/**
 * Chart of a proportion, plain (p) or with Laney's correction (p′): centre = all numerators over all
 * denominators; limits ± 3 √(p(1−p)/n), times Laney's σz on a p′ chart, cut at 0 and 1.
 * With n in the thousands a plain p chart calls nearly every month unusual: use p′.
 *
 * @param numerators whole or not, at most their denominators; null is a gap
 * @param denominators a nought is a gap
 */
export function pChart(numerators: Counts, denominators: Counts, options: LaneyOptions = {}): XmrResult {
  const laney = options.laney ?? true
  numerators.forEach((count, i) => {
    if ((count ?? 0) > (denominators[i] ?? Infinity))
      throw new StatisticsError('out-of-range', `A numerator of ${count} is more than its denominator`)
  })
  const sigma = (p: number, n: number) => Math.sqrt((p * (1 - p)) / n)
  return chart(numerators, denominators, options, { kind: laney ? 'p-prime' : 'p', sigma, most: 1, laney })
}

/**
 * Chart of a rate of events per exposure, plain (u) or with Laney's correction (u′): limits ± 3 √(u/n), times
 * σz on a u′ chart, cut at nought. Parameters as for pChart; exposures may be fractions.
 */
export function uChart(counts: Counts, exposures: Counts, options: LaneyOptions = {}): XmrResult {
  const laney = options.laney ?? true
  const sigma = (u: number, n: number) => Math.sqrt(u / n)
  return chart(counts, exposures, options, { kind: laney ? 'u-prime' : 'u', sigma, most: Infinity, laney })
}

/** Chart of counts (c): limits c ± 3 √c, cut at nought. For small counts over equal periods. */
export function cChart(counts: Counts, options: ChartOptions = {}): XmrResult {
  const ones = counts.map((count) => (count === null ? null : 1))
  return chart(counts, ones, options, { kind: 'c', sigma: Math.sqrt, most: Infinity, laney: false })
}

export interface LaneyOptions extends ChartOptions {
  /** Widen (or narrow) the limits by what months differ beyond chance. Default true. */
  readonly laney?: boolean
}

/**
 * Sources: Montgomery, Introduction to Statistical Quality Control, 7.7–7.19; Laney, "Improved control charts
 * for attributes" (2002): σz = mean moving range of z / 1.128, z = (value − centre) / σ. Moving ranges of z are
 * not screened unless asked for, as Laney has it.
 */
function chart(counts: Counts, denominators: Counts, options: ChartOptions, attribute: Attribute): XmrResult {
  requireSameLength(counts, denominators, 'Counts and denominators')
  for (const given of [counts, denominators])
    requireNonNegative(
      given.filter((value) => value !== null),
      'Counts and denominators',
    )
  const values = counts.map((count, i) => valueOf(count, denominators[i]!))
  const checked = checkOptions(values, { ...options, screenOutliers: options.screenOutliers ?? false })
  return assembleChart(attribute.kind, values, checked, ({ from, to, baseline }) => {
    const total = sum(baseline.map((at) => denominators[at]!))
    const centre = total > 0 ? sum(baseline.map((at) => counts[at]!)) / total : null
    const sigmas = denominators.map((n) => (centre !== null && n ? attribute.sigma(centre, n) : null))
    // Where chance gives no spread (all nought, or all 100 %) there is none to correct.
    const z = values.map((value, i) => (value !== null && sigmas[i] ? (value - centre!) / sigmas[i] : 0))
    const range = attribute.laney ? averageMovingRange(z, baseline, checked) : d2
    const factor = range === null ? null : range / d2
    return sigmas
      .slice(from, to + 1)
      .map((sigma) =>
        limits(centre, sigma === null || factor === null ? null : sigma * factor, attribute.most),
      )
  })
}

function valueOf(count: number | null, denominator: number | null): number | null {
  if (count === null || denominator === null) return null
  if (denominator > 0) return count / denominator
  if (count > 0) throw new StatisticsError('out-of-range', `A count of ${count} has a denominator of nought`)
  return null
}

function limits(centre: number | null, sigma: number | null, most: number): PointLimits {
  if (centre === null || sigma === null)
    return { mean: centre, lower: null, upper: null, nearLower: null, nearUpper: null }
  const at = (sigmas: number) => Math.min(most, Math.max(0, centre + sigmas * sigma))
  return { mean: centre, lower: at(-3), upper: at(3), nearLower: at(-2), nearUpper: at(2) }
}
