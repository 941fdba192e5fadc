import { binomialQuantile } from '../distributions/binomial'
import { requireLevel } from '../guards'
import { histogramCount, type DayHistogram } from '../quantiles/day-histogram'
import { dayAtRank } from '../quantiles/histogram-quantile'
import type { Interval } from './interval'

/** Ranks, from 1, of the ordered values between which a median lies. */
export interface MedianRanks {
  readonly lower: number
  readonly upper: number
}

/**
 * Ranks of the interval of a median by order statistics: the number of values below the true median is
 * binomial (n, ½), whatever their distribution. Null where so few values give no interval (under 6 at 95 %).
 * Source: Conover, Practical Nonparametric Statistics, 3.2.
 */
export function medianRanks(count: number, level = 0.95): MedianRanks | null {
  requireLevel(level)
  const lower = binomialQuantile((1 - level) / 2, count, 0.5)
  return lower < 1 ? null : { lower, upper: count + 1 - lower }
}

/** Interval in days of the median of whole-day durations; null where there are too few. */
export function medianInterval(histogram: DayHistogram, level = 0.95): Interval | null {
  const ranks = medianRanks(histogramCount(histogram), level)
  if (!ranks) return null
  return { lower: dayAtRank(histogram, ranks.lower), upper: dayAtRank(histogram, ranks.upper), level }
}
