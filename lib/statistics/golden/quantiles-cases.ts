import { z } from 'zod'
import { medianInterval } from '../intervals/median-interval'
import { dayHistogram, histogramCount, mergeHistograms, type DayHistogram } from '../quantiles/day-histogram'
import { groupedMedian } from '../quantiles/grouped-median'
import { histogramMean, histogramVariance } from '../quantiles/histogram-moments'
import { dayAtRank, histogramQuantile } from '../quantiles/histogram-quantile'
import type { QuantileType } from '../quantiles/quantile'
import type { GoldenCase, GoldenMethod } from './golden-case'

const params = z.object({ p: z.array(z.number()) }).strict()
const group = z.object({
  name: z.union([z.string(), z.number()]),
  histogram: z.array(z.object({ day: z.number(), n: z.number() })),
})
const input = z.object({ groups: z.array(group).min(1) })

const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Quantiles of whole-day histograms of groups and of their sum, in the names of R's `quantile`. */
export const quantilesCases: GoldenMethod = { read }

function read(kase: GoldenCase): Record<string, unknown> {
  const { p } = params.parse(kase.params)
  const groups = input.parse(kase.input).groups.map(({ name, histogram }) => ({
    name,
    histogram: dayHistogram(
      histogram.map(({ day }) => day),
      histogram.map(({ n }) => n),
    ),
  }))
  const merged = mergeHistograms(groups.map(({ histogram }) => histogram))
  const interval = medianInterval(merged)
  return {
    per_group: groups.map(({ name, histogram }) => ({ name, ...summary(histogram, p) })),
    merged: {
      ...summary(merged, p),
      // R has no variance of a single value.
      var: histogramCount(merged) > 1 ? histogramVariance(merged) : null,
      histogram_type1_rule: firstTypeRule(merged, p),
    },
    grouped_median_7day: groupedMedian(merged, 7),
    median_ci95_binomial: interval && [interval.lower, interval.upper],
  }
}

function summary(histogram: DayHistogram, p: readonly number[]) {
  return {
    n: histogramCount(histogram),
    mean: histogramMean(histogram),
    quantiles: Object.fromEntries(
      types.map((type) => [`type${type}`, p.map((share) => histogramQuantile(histogram, share, type))]),
    ),
  }
}

/** The rule in the words of the case, if our type 1 keeps to it. */
function firstTypeRule(histogram: DayHistogram, p: readonly number[]): string {
  const n = histogramCount(histogram)
  const broken = p.filter(
    (share) =>
      histogramQuantile(histogram, share, 1) !==
      dayAtRank(histogram, Math.max(1, Math.ceil(share * n - 1e-9))),
  )
  return broken.length === 0
    ? 'smallest day d with cum(d) >= ceil(p*n)'
    : `broken at p = ${broken.join(', ')}`
}
