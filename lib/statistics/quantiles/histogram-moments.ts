import { StatisticsError } from '../statistics-error'
import { histogramCount, type DayHistogram } from './day-histogram'

/** Mean in days. Throws `empty`. */
export function histogramMean(histogram: DayHistogram): number {
  const count = histogramCount(histogram)
  if (count === 0) throw new StatisticsError('empty', 'A mean needs at least one duration')
  return histogram.days.reduce((total, day, i) => total + day * histogram.counts[i]!, 0) / count
}

/** Sample variance in squared days (over n − 1). Throws `too-few` under two durations. */
export function histogramVariance(histogram: DayHistogram): number {
  const count = histogramCount(histogram)
  if (count < 2) throw new StatisticsError('too-few', 'A variance needs at least two durations')
  const mean = histogramMean(histogram)
  return (
    histogram.days.reduce((total, day, i) => total + histogram.counts[i]! * (day - mean) ** 2, 0) /
    (count - 1)
  )
}
