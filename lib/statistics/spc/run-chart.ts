import { sortedQuantile } from '../quantiles/quantile'
import { assembleChart } from './assemble-chart'
import { checkOptions, type ChartOptions } from './chart-options'
import type { XmrResult } from './chart-result'
import type { PointLimits } from './run-rules'

/**
 * Run chart: the median and the rules that need no limits (a shift or a trend of seven). For series whose
 * month-to-month movement does not measure their ordinary variation, such as stocks or smoothed figures.
 * Parameters and errors as for `xmr`; limits are always null.
 */
export function runChart(values: readonly (number | null)[], options: ChartOptions = {}): XmrResult {
  const checked = checkOptions(values, options)
  return assembleChart('run', values, checked, ({ from, to, baseline }) => {
    const known = baseline.map((at) => values[at]!).sort((a, b) => a - b)
    const mean = known.length > 0 ? sortedQuantile(known, 0.5, 2) : null
    const limits: PointLimits = { mean, lower: null, upper: null, nearLower: null, nearUpper: null }
    return Array<PointLimits>(to - from + 1).fill(limits)
  })
}
