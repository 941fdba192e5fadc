/** Whole-day durations: days ascending, and how many of each. */
export interface Histogram {
  readonly days: readonly number[]
  readonly counts: readonly number[]
}

/** So many cases have to lie on either side of a percentile that is shown. */
export const casesBeyond = 5

/**
 * A percentile of a published histogram, where it may be shown: at least five cases lie on or above it, and five on or
 * below it, so that it speaks of no one's own days.
 *
 * @param p above 0 and below 1
 * @param beyond at least so many cases on either side; the threshold of the release where that is higher
 * @returns the smallest day by which at least that share lies (docs/measures/rules.md); null where too few lie beyond
 * @throws RangeError for a share out of range or lists of unequal length
 */
export function showableQuantile(
  { days, counts }: Histogram,
  p: number,
  beyond = casesBeyond,
): number | null {
  if (!(p > 0 && p < 1)) throw new RangeError('A percentile lies between 0 and 1')
  if (days.length !== counts.length) throw new RangeError('A histogram has one count for each day')
  const total = counts.reduce((sum, count) => sum + count, 0)
  // Both tails by rank, so that many cases of one day do not count for a tail that is not there.
  const rank = Math.ceil(p * total - 1e-9)
  if (rank < beyond || total - rank < beyond) return null
  let reached = 0
  for (let k = 0; k < days.length; k += 1) {
    reached += counts[k]!
    if (reached >= rank) return days[k]!
  }
  return null
}
