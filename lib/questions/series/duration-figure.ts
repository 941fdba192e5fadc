import { showableQuantile } from '@/lib/disclosure/show/showable-quantile'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { histogramCount, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { histogramMean } from '@/lib/statistics/quantiles/histogram-moments'
import { medianInterval, medianRanks } from '@/lib/statistics/intervals/median-interval'
import { message } from '@/lib/text/message'
import type { Figure } from '../answer'

/**
 * What a histogram of durations says: the statistic of its measure, and how far the durations lie apart. A quantile is
 * the smallest day by which at least that share lies (docs/measures/rules.md), and is shown only where enough cases lie
 * beyond it. Of a mean no interval is given: it would claim a shape that durations do not have.
 *
 * @param beyond so many cases have to lie on either side of what is shown
 */
export function durationFigure(
  { linked }: MeasureDefinition,
  histogram: DayHistogram,
  beyond: number,
): Figure {
  const cases = histogramCount(histogram)
  const median = showableQuantile(histogram, 0.5, beyond)
  const statistic = linked && 'statistic' in linked.figure ? linked.figure.statistic : 'median'
  const mean = histogramMean(histogram)
  const value = statistic === 'mean' ? mean : median
  if (median === null || value === null)
    return { kind: 'unavailable', reason: message('series.fewCases', { cases }) }
  return {
    kind: 'value',
    value,
    numerator: null,
    denominator: null,
    interval: statistic === 'median' ? intervalOf(histogram, beyond) : null,
    spread: {
      cases,
      mean,
      lowerQuartile: showableQuantile(histogram, 0.25, beyond),
      upperQuartile: showableQuantile(histogram, 0.75, beyond),
      ninetieth: showableQuantile(histogram, 0.9, beyond),
    },
  }
}

/** The interval of the median, where enough cases lie beyond its ends to show them. */
function intervalOf(histogram: DayHistogram, beyond: number) {
  const ranks = medianRanks(histogramCount(histogram))
  return ranks && ranks.lower > beyond ? medianInterval(histogram) : null
}
