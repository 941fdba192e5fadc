import { boards } from '@/lib/boards/boards'
import { paceOf } from '@/lib/questions/curves/pace-of'
import { coverageOf } from '@/lib/questions/series/coverage'
import { mergeHistograms } from '@/lib/statistics/quantiles/day-histogram'
import { histogramMedian } from '@/lib/statistics/quantiles/histogram-quantile'
import { mean } from '@/lib/statistics/mean'
import { flowsOf, totalsOf } from './read-cells-of'
import { trueMiddles } from './true-middles'
import type { TrulyLinked } from './truly-linked-release'

/** Stages that take long: what grows is seen in them. */
const longStages = ['sent-to-completion', 'charge-to-completion'] as const
/** Fewer cases in all say little of what is true. */
const leastCases = 300

export type GrowthChecks = {
  /** Share of medians at the pace of a period whose interval holds the true one. */
  readonly held: number
  /** Share of boards whose completed cases of the last year have a median below the true one. */
  readonly completedBelow: number
  /** Mean days by which each is off, over boards and stages. */
  readonly completedOff: number
  readonly openOff: number
}

/**
 * Where nothing changes but receipts, the true median of a stage is that of all who ever began it. Against it: the median
 * of the last year's completed cases, and the pace of each period with open cases counted.
 */
export async function checkGrowth(
  { delivery, release }: TrulyLinked,
  progress: (text: string) => void,
): Promise<GrowthChecks> {
  const middles = trueMiddles(delivery)
  const [cells, flows] = [await totalsOf(release), await flowsOf(release, 'period')]
  const held: boolean[] = []
  const completed: number[] = []
  const open: number[] = []
  for (const measure of longStages)
    for (const { id } of boards) {
      const truth = middles(id, measure)
      if (!truth || truth.cases < leastCases) continue
      const { median } = truth
      const year = cells(id, measure).slice(-12)
      const last = mergeHistograms(year.flatMap(({ histogram }) => histogram ?? []))
      if (last.days.length > 0) completed.push(histogramMedian(last) - median)
      const rows = flows(id, measure)
      const coverage = coverageOf(rows.map((row) => ({ ...row, suppressed: false })))
      const points = coverage ? paceOf(rows, 'completion', coverage) : []
      const told = points.flatMap(({ figure }) => (figure.kind === 'value' ? [figure] : []))
      for (const { interval } of told)
        if (interval) held.push(interval.lower <= median && median <= interval.upper)
      if (told.length > 0) open.push(mean(told.slice(-4).map(({ value }) => value)) - median)
    }
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length
  const found = {
    held: share(held),
    completedBelow: share(completed.map((off) => off < 0)),
    completedOff: Math.abs(mean(completed)),
    openOff: Math.abs(mean(open)),
  }
  progress(
    `Where receipts grow: completed cases alone are ${mean(completed).toFixed(0)} days off (below what is true in ` +
      `${(100 * found.completedBelow).toFixed(0)} % of ${completed.length}), with open cases counted ${mean(open).toFixed(0)}; ` +
      `${(100 * found.held).toFixed(1)} % of ${held.length} intervals hold`,
  )
  return found
}
