import type { Level } from '../lattice/lattice'
import type { CountTable, Part, Row } from './count-table'
import { isSmall } from './count-table'
import { protectTable } from './protect-table'

/** One board's table, or that of the records without a board. Rows in the order of the nation's; null where empty. */
export interface BoardTable {
  readonly rows: readonly (Row | null)[]
  /** By row its level. */
  readonly published: readonly Level[]
}

/** People who see figures of boards see those of at most so many. */
export const mostBoardsSeen = 2

/**
 * How finely the rows of England and Wales can be published beside those of boards: at a level only where in every
 * period
 *
 * - nobody hides the row there, or two or more do, with a sum that is not small: so that it cannot be had by taking all
 *   other boards away;
 * - without any two boards, what is left is not small: so that whoever sees two boards learns nothing of them from
 *   England and Wales. What moves within the two (hidden-ranges.ts) can be made good in the boards not seen, of which
 *   nothing is known but their sum.
 *
 * @param table the rows of England and Wales
 * @param published by row its level, as its own table allows
 * @param total the level of their total
 * @returns by row its level
 */
export function protectAcrossBoards(
  table: CountTable,
  published: readonly Level[],
  total: Level,
  boards: readonly BoardTable[],
  threshold: number,
): Level[] {
  const atLeast = table.rows.map((_, row) => {
    let level = published[row]!
    while (level < 3 && isTied(table, row, level as 0 | 1 | 2, boards, threshold))
      level = (level + 1) as Level
    return level
  })
  return protectTable(table, { threshold, total, atLeast })
}

/** How much a part can grow in a period; where that has an end, it is also a count that has to be there to shrink. */
function roomOf({ rooms, sums }: Row, { atoms }: Part, months: readonly number[]): number {
  const sum = (lines: readonly Float64Array[]) =>
    atoms.reduce((all, atom) => months.reduce((found, month) => found + lines[atom]![month]!, all), 0)
  return Math.min(sum(rooms!), sum(sums[0]!))
}

function isTied(
  table: CountTable,
  row: number,
  level: 0 | 1 | 2,
  boards: readonly BoardTable[],
  threshold: number,
): boolean {
  const { lattice, parts } = table
  const present = boards.filter(({ rows }) => rows[row])
  const hidden = present.filter((board) => board.published[row]! > level)
  if (hidden.length === 0) return false
  const countOf = (board: BoardTable, part: Part, period: number) => {
    const sums = board.rows[row]!.sums[level]!
    let sum = 0
    for (const atom of part.small ?? part.atoms) sum += sums[atom]![period]!
    return sum
  }
  return lattice.periods[level]!.some((_, period) =>
    parts.some((part) => {
      const needsIt = hidden.some((board) => isSmall(board.rows[row]!, part, level, period, threshold))
      if (!needsIt) return false
      if (hidden.length < 2) return true
      if (hidden.reduce((sum, board) => sum + countOf(board, part, period), 0) < threshold) return true
      const least = (of: (board: BoardTable) => number) =>
        present
          .map(of)
          .sort((a, b) => b - a)
          .slice(mostBoardsSeen)
          .reduce((a, b) => a + b, 0)
      if (least((board) => countOf(board, part, period)) < threshold) return true
      if (!table.rows[row]!.rooms) return false
      const months = lattice.periods[level]![period]!
      return least((board) => roomOf(board.rows[row]!, part, months)) < threshold
    }),
  )
}
