import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayHistogram,
  emptyHistogram,
  histogramCount,
  histogramOfDurations,
  mergeHistograms,
  subtractHistogram,
} from './day-histogram'
import { groupedMedian } from './grouped-median'
import { histogramMean, histogramVariance } from './histogram-moments'
import { dayAtRank, histogramMedian, histogramQuantile } from './histogram-quantile'
import { quantile, type QuantileType } from './quantile'

const durations = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })

describe('whole-day histograms', () => {
  it('hold each day once, ascending, with counts above nought', () => {
    expect(dayHistogram([9, 3, 9, 5], [1, 2, 4, 0])).toEqual({ days: [3, 9], counts: [2, 5] })
    expect(histogramOfDurations([])).toEqual(emptyHistogram)
  })

  it('add up to the histogram of all durations together, and come apart again', () => {
    fc.assert(
      fc.property(fc.array(durations, { maxLength: 6 }), (parts) => {
        const merged = mergeHistograms(parts.map(histogramOfDurations))
        expect(merged).toEqual(histogramOfDurations(parts.flat()))
        const [first = [], ...rest] = parts
        expect(subtractHistogram(merged, histogramOfDurations(first))).toEqual(
          histogramOfDurations(rest.flat()),
        )
      }),
    )
  })

  it('give the quantiles of the list they stand for', () => {
    fc.assert(
      fc.property(
        durations.filter((list) => list.length > 0),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (list, p, type) => {
          expect(histogramQuantile(histogramOfDurations(list), p, type as QuantileType)).toBe(
            quantile(list, p, type as QuantileType),
          )
        },
      ),
    )
  })

  it('show why medians are not averaged', () => {
    const small = histogramOfDurations([400, 410, 420])
    const large = histogramOfDurations(Array.from({ length: 101 }, (_, i) => 50 + i))
    const average = (histogramMedian(small) + histogramMedian(large)) / 2
    expect(average).toBe(255)
    expect(histogramMedian(mergeHistograms([small, large]))).toBe(101.5)
  })

  it('have a mean, a variance and a banded median', () => {
    const histogram = dayHistogram([1, 2, 9], [1, 2, 1])
    expect(histogramMean(histogram)).toBe(3.5)
    expect(histogramVariance(histogram)).toBeCloseTo((6.25 + 2 * 2.25 + 30.25) / 3, 12)
    // Bands 0–6 (3 durations) and 7–13 (1): 2 of 3 into the first.
    expect(groupedMedian(histogram, 7)).toBeCloseTo((2 / 3) * 7, 12)
    expect(histogramCount(histogram)).toBe(4)
  })

  it.each([
    [() => dayHistogram([1], []), 'unequal-lengths'],
    [() => dayHistogram([1.5], [1]), 'not-whole'],
    [() => dayHistogram([-1], [1]), 'negative'],
    [() => dayHistogram([1], [-1]), 'negative'],
    [() => dayHistogram([NaN], [1]), 'not-finite'],
    [() => subtractHistogram(histogramOfDurations([1]), histogramOfDurations([2])), 'negative'],
    [() => histogramMedian(emptyHistogram), 'empty'],
    [() => histogramMean(emptyHistogram), 'empty'],
    [() => histogramVariance(histogramOfDurations([1])), 'too-few'],
    [() => groupedMedian(emptyHistogram, 7), 'empty'],
    [() => groupedMedian(histogramOfDurations([1]), 0), 'out-of-range'],
    [() => dayAtRank(histogramOfDurations([1]), 2), 'out-of-range'],
  ])('%s throws a typed error', (call, kind) => {
    expect(call).toThrow(expect.objectContaining({ kind }))
  })
})
