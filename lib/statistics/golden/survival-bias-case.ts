import { z } from 'zod'
import { kaplanMeier } from '../durations/kaplan-meier'
import type { LimitScale } from '../durations/survival-limits'
import { survivalQuantile } from '../durations/survival-quantile'
import { mean } from '../mean'
import type { GoldenCase } from './golden-case'

const inputSchema = z.object({
  cases: z.array(z.object({ received: z.number(), time: z.number(), event: z.number() })).min(1),
})
const quarter = 91
const year = 365

/**
 * Completed cases alone against Kaplan–Meier with the open ones. The true median is a constant of the
 * simulation: it is confirmed only if the interval of the curve holds it.
 */
export function completedOnlyBias(kase: GoldenCase): Record<string, unknown> {
  const { cases } = inputSchema.parse(kase.input)
  const snapshot = z.number().parse(kase.params.snapshot_day)
  const scale = z.enum(['log', 'log-log', 'plain']).catch('log').parse(kase.params.ci) as LimitScale
  const truth = z.number().optional().parse(kase.expected.true_median)

  const steps = kaplanMeier(cases.map(({ time, event }) => ({ exit: time, cause: event })))
  const quantile = (p: number) => survivalQuantile(steps, p, { scale })
  const median = quantile(0.5)
  const completed = cases.filter(({ event }) => event > 0)
  const recent = completed.filter(({ received, time }) => received + time > snapshot - quarter)
  const open = cases.filter(({ event }) => event === 0).map(({ time }) => time)
  const holdsTruth =
    truth !== undefined && (median.lower ?? Infinity) <= truth && truth <= (median.upper ?? Infinity)
  return {
    n: cases.length,
    open: open.length,
    completed_last_quarter: { n: recent.length, ...averages(recent) },
    completed_all: averages(completed),
    km: {
      q25: quantile(0.25).value,
      median: median.value,
      median_lo: median.lower,
      median_hi: median.upper,
      q75: quantile(0.75).value,
    },
    open_age: {
      median: middle(open),
      over_365: open.filter((age) => age > year).length / open.length,
    },
    true_median: holdsTruth ? truth : median.value,
  }
}

const averages = (cases: readonly { readonly time: number }[]) => ({
  median: middle(cases.map(({ time }) => time)),
  mean: mean(cases.map(({ time }) => time)),
})

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
