import type { DayHistogram } from '../quantiles/day-histogram'
import { histogramQuantile } from '../quantiles/histogram-quantile'

/** Shares of the durations between which their density about the median is measured. */
const [below, above] = [0.4, 0.6]

/**
 * 1 / (2 f), with f the density of durations at their median, in days: the standard error of the median of n cases is
 * this over √n. The density is that between the 40th and the 60th percentile, at least one day apart.
 *
 * @throws StatisticsError `empty`
 */
export function spreadAtMedian(histogram: DayHistogram): number {
  const apart = histogramQuantile(histogram, above) - histogramQuantile(histogram, below)
  return Math.max(1, apart) / (above - below) / 2
}
