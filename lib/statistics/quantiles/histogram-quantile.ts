import { StatisticsError } from '../statistics-error'
import { histogramCount, type DayHistogram } from './day-histogram'
import { quantileByRank, type QuantileType } from './quantile'

/**
 * Quantile in days, exact: the same as of the list of all durations.
 * Throws `empty` for a histogram without durations, `out-of-range` for a p outside 0 to 1.
 */
export function histogramQuantile(histogram: DayHistogram, p: number, type: QuantileType = 2): number {
  return quantileByRank(histogramCount(histogram), (rank) => dayAtRank(histogram, rank), p, type)
}

/** Median in days (type 2: the mean of the two middle durations). Throws `empty`. */
export function histogramMedian(histogram: DayHistogram): number {
  return histogramQuantile(histogram, 0.5)
}

/** Days of the rank-th shortest duration, rank from 1. Throws `out-of-range`. */
export function dayAtRank({ days, counts }: DayHistogram, rank: number): number {
  let passed = 0
  for (let i = 0; i < days.length; i += 1) {
    passed += counts[i]!
    if (rank <= passed) return days[i]!
  }
  throw new StatisticsError('out-of-range', `There is no duration of rank ${rank} among ${passed}`)
}
