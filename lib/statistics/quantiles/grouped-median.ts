import { requirePositive } from '../guards'
import { StatisticsError } from '../statistics-error'
import { histogramCount, type DayHistogram } from './day-histogram'

/**
 * Median interpolated within bands of equal width, as published tables of banded durations allow:
 * lower edge + (n/2 − durations below) / durations in the band × width. Bands start at day nought.
 * For checking against such tables; where whole days are known the exact median is better.
 * Throws `empty`, `out-of-range`.
 */
export function groupedMedian(histogram: DayHistogram, width: number): number {
  requirePositive(width, 'The width of the bands')
  const half = histogramCount(histogram) / 2
  if (half === 0) throw new StatisticsError('empty', 'A median needs at least one duration')
  const bands = new Map<number, number>()
  histogram.days.forEach((day, i) => {
    const band = Math.floor(day / width)
    bands.set(band, (bands.get(band) ?? 0) + histogram.counts[i]!)
  })
  let below = 0
  for (const [band, count] of bands) {
    if (below + count >= half) return band * width + ((half - below) / count) * width
    below += count
  }
  throw new StatisticsError('degenerate', 'The bands hold fewer durations than the histogram')
}
