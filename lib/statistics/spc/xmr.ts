import { mean } from '../mean'
import { assembleChart } from './assemble-chart'
import { checkOptions, type ChartOptions } from './chart-options'
import type { XmrResult } from './chart-result'
import { averageMovingRange } from './moving-range'
import type { PointLimits } from './run-rules'

export type { XmrJudgement, XmrPoint, XmrResult } from './chart-result'

/** 3 / d2 for moving ranges of two points. */
const limitFactor = 2.66

/**
 * XmR (individuals) chart by the rules of NHS England's "Making Data Count", as coded in NHSRplotthedots
 * 0.2.2: mean ± 2.66 mean moving ranges, after outlying moving ranges have been left out, once. The values
 * behind them stay in the mean. Added here: gaps, breaks, constant series, and no judgement on too few points.
 *
 * @param values one per period in order, in the unit of the measure; null where there is no figure
 * @returns as many points as values; limits are in the unit of the values and are not cut at nought
 * @throws StatisticsError `empty`, `not-finite` or `out-of-range` (an index outside the series, a baseline
 *   under 2 points)
 */
export function xmr(values: readonly (number | null)[], options: ChartOptions = {}): XmrResult {
  const checked = checkOptions(values, options)
  return assembleChart('xmr', values, checked, ({ from, to, baseline }) => {
    const centre = baseline.length > 0 ? mean(baseline.map((at) => values[at]!)) : null
    const range = averageMovingRange(values, baseline, checked)
    return Array<PointLimits>(to - from + 1).fill(limits(centre, range))
  })
}

function limits(centre: number | null, range: number | null): PointLimits {
  if (centre === null || range === null)
    return { mean: centre, lower: null, upper: null, nearLower: null, nearUpper: null }
  const reach = limitFactor * range
  const near = ((2 * limitFactor) / 3) * range
  return {
    mean: centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - near,
    nearUpper: centre + near,
  }
}
