import type { WatchedCase } from '@/lib/statistics/durations/watched-spells'
import { histogramOfDurations } from '@/lib/statistics/quantiles/day-histogram'
import type { FlowSums } from '../curves/spells-of-flows'

/**
 * The flows of the period view that docs/measures/rules.md gives for cases, over months of 30 days, added up.
 *
 * @param first first day of the first month
 * @param last last day of the last month
 */
export function madeFlows(
  cases: readonly WatchedCase[],
  causes: number,
  first: number,
  last: number,
): FlowSums {
  const entry: number[] = []
  const monthEnd: number[] = []
  const exits: number[][] = Array.from({ length: causes }, () => [])
  for (const { origin, end, cause = 1, entered = origin } of cases)
    for (let begin = first; begin <= last; begin += 30) {
      const next = begin + 30
      const isOpenAt = (day: number) => entered < day && (end === null || end >= day)
      if (entered >= begin && entered < next) entry.push(entered - origin)
      else if (isOpenAt(begin)) entry.push(begin - origin)
      if (end !== null && end >= begin && end < next) exits[cause - 1]!.push(end - origin)
      if (isOpenAt(next)) monthEnd.push(next - origin)
    }
  return {
    entry: histogramOfDurations(entry),
    monthEnd: histogramOfDurations(monthEnd),
    exits: exits.map(histogramOfDurations),
  }
}
