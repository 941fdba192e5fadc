import { histogramCount, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { histogramQuantile } from '@/lib/statistics/quantiles/histogram-quantile'

/** Cases that must lie beyond a percentile on its thinner side before it is shown. */
export const casesBeyond = 5

/** The smallest day by which at least a share p lies; null where too few cases lie beyond it to be shown. */
export function showableQuantile(histogram: DayHistogram, p: number): number | null {
  const cases = histogramCount(histogram)
  return Math.min(p, 1 - p) * cases < casesBeyond ? null : histogramQuantile(histogram, p, 1)
}
