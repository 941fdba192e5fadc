import { requireNonNegative, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Interval } from './unknowns'

export interface RowOptions {
  /** Counts below it are small, by the data owner's decision. Whole, 1 or more. */
  readonly threshold: number
  /** `shown` (default): zeros are always published. `hidden`: a zero is a small count like the others. */
  readonly zeros?: 'shown' | 'hidden'
}

export interface ProtectedRow {
  /** Whether each category is hidden. */
  readonly hidden: readonly boolean[]
  /** Whether the total is hidden: it is small itself, or too little stands behind it. */
  readonly isTotalHidden: boolean
  /** What an outsider can deduce of any hidden category; absent if none is hidden. `max` may be Infinity. */
  readonly range?: Interval
}

/**
 * Protects one row of counts that add up to a total, in one pass and without a solver: for the many small rows
 * of a build. The row must be tied to nothing else that is published (a row of boards that is also summed down
 * to England and Wales needs `suppress`).
 *
 * Why it is safe. Let k categories with sum S be hidden beside a published total, and let each be known to hold
 * at least ℓ (1 where zeros are shown, else 0). The sum S is known and nothing else, so each of them can be
 * anything from ℓ to S − ℓ(k − 1): the range is S − ℓk wide, for k of 2 or more. Categories are hidden until
 * that is at least the threshold; the range then ends above every small count. If even all of them are not
 * enough, the total is hidden instead of partners, and the range has no end.
 *
 * At most two partners are ever needed: the smallest one that does, or the two smallest.
 *
 * @param counts of the categories, whole, zero or more
 * @throws StatisticsError `not-finite`, `not-whole`, `negative`; `out-of-range` for a threshold under 1
 */
export function protectRow(counts: readonly number[], options: RowOptions): ProtectedRow {
  const { isSmall, lowest, threshold } = rowRule(counts, options)
  const hidden = counts.map(isSmall)
  if (!hidden.includes(true)) return { hidden, isTotalHidden: false }

  const widthOf = (cells: readonly number[]) =>
    cells.length < 2 ? 0 : cells.reduce((sum, cell) => sum + counts[cell]! - lowest, 0)
  const small = indicesWhere(hidden)
  const others = indicesWhere(counts.map((count, cell) => !hidden[cell] && count >= lowest))
  others.sort((a, b) => counts[a]! - counts[b]! || a - b)
  const choice = cheapest(
    counts,
    [[], ...others.map((other) => [other]), others.slice(0, 2)].filter(
      (partners) => widthOf([...small, ...partners]) >= threshold,
    ),
  )
  if (!choice) return { hidden, isTotalHidden: true, range: { min: lowest, max: Infinity } }
  for (const partner of choice) hidden[partner] = true
  return {
    hidden,
    isTotalHidden: false,
    range: { min: lowest, max: lowest + widthOf([...small, ...choice]) },
  }
}

/** Checks a row's counts and options; tells which counts are small and the least that a hidden one can hold. */
export function rowRule(counts: readonly number[], { threshold, zeros = 'shown' }: RowOptions) {
  requireWhole([...counts, threshold], 'The counts and threshold')
  requireNonNegative(counts, 'The counts')
  if (threshold < 1) throw new StatisticsError('out-of-range', 'The threshold must be 1 or more')
  const lowest = zeros === 'shown' ? 1 : 0
  return { threshold, lowest, isSmall: (count: number) => count >= lowest && count < threshold }
}

function indicesWhere(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []))
}

/** The choice that hides the smallest sum; fewer cells if sums are equal. */
function cheapest(counts: readonly number[], choices: readonly (readonly number[])[]) {
  const cost = (choice: readonly number[]) => choice.reduce((sum, cell) => sum + counts[cell]!, 0)
  return [...choices].sort((a, b) => cost(a) - cost(b) || a.length - b.length)[0]
}
