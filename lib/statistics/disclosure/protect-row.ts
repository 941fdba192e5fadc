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

  let room = 0
  let hiddenCount = 0
  const others: number[] = []
  counts.forEach((count, cell) => {
    if (hidden[cell]) {
      room += count - lowest
      hiddenCount += 1
    } else if (count >= lowest) others.push(cell)
  })
  others.sort((a, b) => counts[a]! - counts[b]! || a - b)
  const roomWith = (cells: readonly number[]) =>
    cells.reduce((sum, cell) => sum + counts[cell]! - lowest, room)
  const isEnough = (cells: readonly number[]) =>
    hiddenCount + cells.length > 1 && roomWith(cells) >= threshold

  const one = others.find((cell) => isEnough([cell]))
  const choices = [[], one === undefined ? undefined : [one], others.slice(0, 2)]
    .filter((cells) => cells !== undefined)
    .filter(isEnough)
    .sort((a, b) => roomWith(a) - roomWith(b))
  const [partners] = choices
  if (!partners) return { hidden, isTotalHidden: true, range: { min: lowest, max: Infinity } }
  for (const partner of partners) hidden[partner] = true
  return { hidden, isTotalHidden: false, range: { min: lowest, max: lowest + roomWith(partners) } }
}

/** Checks a row's counts and options; tells which counts are small and the least that a hidden one can hold. */
export function rowRule(counts: readonly number[], { threshold, zeros = 'shown' }: RowOptions) {
  requireWhole([...counts, threshold], 'The counts and threshold')
  requireNonNegative(counts, 'The counts')
  if (threshold < 1) throw new StatisticsError('out-of-range', 'The threshold must be 1 or more')
  const lowest = zeros === 'shown' ? 1 : 0
  return { threshold, lowest, isSmall: (count: number) => count >= lowest && count < threshold }
}
