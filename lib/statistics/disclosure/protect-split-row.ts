import { requireAtLeast, requireSameLength } from '../guards'
import { protectRow, rowRule, type ProtectedRow, type RowOptions } from './protect-row'
import type { Interval } from './unknowns'

export interface ProtectedSplitRow {
  /** Whether the parts of each category are hidden (all of them together). */
  readonly hiddenSplits: readonly boolean[]
  /** Whether each category's sum over the parts is hidden too. */
  readonly hiddenSums: readonly boolean[]
  /** Whether the split is hidden throughout, with the totals of the parts: too little stands behind it. */
  readonly isSplitHidden: boolean
  /** Whether the grand total is hidden. */
  readonly isTotalHidden: boolean
  /** What an outsider can deduce of each part of a hidden category, by part and category. */
  readonly ranges: readonly (readonly (Interval | undefined)[])[]
}

/**
 * Protects a row whose categories are split into parts that are all published: numerator and complement of a
 * rate, say, beside the denominator. Each part and each category has a published sum, and there is a grand
 * total. In one pass and without a solver, for the many small rows of a build; the row must be tied to nothing
 * else that is published.
 *
 * First the sums are protected as one row ({@link protectRow}). Then the split of a category is hidden where
 * one of its parts is small or its sum is hidden, and of as few further categories as it takes.
 *
 * Why it is safe. Let the splits of some categories be hidden, with known sum S(p) in part p and S over all
 * parts, and let category i be known to hold from a to b (a = b where its sum is published). The hidden block is
 * a table with known column sums, and any whole row and column sums that agree can be filled in. So part p of i
 * can be anything from max(0, a − (S − S(p))) to min(S(p), b), and partners are added until that is as wide as
 * the threshold. A part that is empty in all hidden categories needs none where zeros are shown. If no choice of
 * partners does, the split is hidden throughout, and each part can be anything from 0 to b.
 *
 * @param parts one list for each part, each with one count for each category
 * @throws StatisticsError `too-few` for fewer than two parts, `unequal-lengths`; else as {@link protectRow}
 */
export function protectSplitRow(
  parts: readonly (readonly number[])[],
  options: RowOptions,
): ProtectedSplitRow {
  requireAtLeast(parts, 2, 'The parts')
  for (const part of parts) requireSameLength(part, parts[0]!, 'The parts')
  const { isSmall } = rowRule(parts.flat(), options)
  const sums = parts[0]!.map((_, category) => parts.reduce((sum, part) => sum + part[category]!, 0))
  const row = protectRow(sums, options)
  const needed = sums.map(
    (_, category) => row.hidden[category]! || parts.some((part) => isSmall(part[category]!)),
  )

  // With the grand total hidden, the totals of the parts must not bring it back.
  const hiddenSplits = row.isTotalHidden ? undefined : withPartners(parts, sums, row, needed, options)
  if (hiddenSplits) {
    const ranges = partRanges(parts, sums, row, hiddenSplits)
    return { hiddenSplits, hiddenSums: row.hidden, isSplitHidden: false, isTotalHidden: false, ranges }
  }
  const ranges = parts.map(() => sums.map((sum, i) => ({ min: 0, max: sumRange(sum, i, row).max })))
  return {
    hiddenSplits: sums.map(() => true),
    hiddenSums: row.hidden,
    isSplitHidden: true,
    isTotalHidden: row.isTotalHidden,
    ranges,
  }
}

/** The categories to hide: those needed and, one after another, the partner that helps most; none if none do. */
function withPartners(
  parts: readonly (readonly number[])[],
  sums: readonly number[],
  row: ProtectedRow,
  needed: readonly boolean[],
  { threshold, zeros }: RowOptions,
): readonly boolean[] | undefined {
  const missing = (hidden: readonly boolean[]) =>
    partRanges(parts, sums, row, hidden).reduce((total, ranges, p) => {
      const isEmpty = parts[p]!.every((count, i) => !hidden[i] || count === 0)
      if (isEmpty && zeros !== 'hidden') return total
      return ranges.reduce(
        (sum, range) => sum + (range ? Math.max(0, threshold - range.max + range.min) : 0),
        total,
      )
    }, 0)

  let hidden = needed
  for (let left = missing(hidden); left > 0; left = missing(hidden)) {
    const choices = sums
      .map((sum, i) => ({ sum, hidden: hidden.with(i, true), isNew: !hidden[i] && sum > 0 }))
      .filter(({ isNew }) => isNew)
      .map((choice) => ({ ...choice, left: missing(choice.hidden) }))
    const best = choices.sort((a, b) => a.left - b.left || a.sum - b.sum)[0]
    if (!best) return undefined
    hidden = best.hidden
  }
  return hidden
}

/** What follows of each part of each hidden category from the sums that are published. */
function partRanges(
  parts: readonly (readonly number[])[],
  sums: readonly number[],
  row: ProtectedRow,
  hidden: readonly boolean[],
): (Interval | undefined)[][] {
  const blockOf = (part: readonly number[]) =>
    part.reduce((sum, count, i) => sum + (hidden[i] ? count : 0), 0)
  const whole = blockOf(sums)
  return parts.map((part) => {
    const block = blockOf(part)
    return sums.map((sum, i) => {
      if (!hidden[i]) return undefined
      const { min, max } = sumRange(sum, i, row)
      return { min: Math.max(0, min - (whole - block)), max: Math.min(block, max) }
    })
  })
}

const sumRange = (sum: number, category: number, row: ProtectedRow): Interval =>
  row.hidden[category] ? row.range! : { min: sum, max: sum }
