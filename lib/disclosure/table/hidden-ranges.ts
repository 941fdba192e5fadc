import type { Level } from '../lattice/lattice'
import type { CountTable } from './count-table'

/** By row, atom and period the least and the greatest count that agrees with everything published. */
export interface Ranges {
  readonly low: readonly (readonly Float64Array[])[]
  readonly high: readonly (readonly Float64Array[])[]
}

/**
 * What an outsider can deduce of the hidden rows of a table at one level, who sees the total and every row that is
 * published at this level or finer, and the others at the coarser level at which they are published.
 *
 * Exact, in closed form. Within a larger period the hidden rows are a complete rectangle, rows × periods, with known
 * column sums C (total less published rows), row sums R where the row is published for the larger period, and one row
 * for all those that are not (their sum is known). A cell of such a table is anything from max(0, R + C − T) to
 * min(R, C) (Fréchet 1951; both ends are reached, by the north-west corner rule begun at the cell). A row without a sum
 * of its own takes part of the merged row: with the merged cell from l to h of its sum M, and its own larger period
 * from l' to h', its cell is anything from max(0, l + l' − M) to min(h, h'). Where no larger period is whole, only the
 * columns are known, and with two rows or more each cell is anything from 0 to C. Atoms move independently.
 *
 * @param published by row its level
 * @param above the ranges at the next coarser level; absent for the coarsest
 */
export function hiddenRanges(
  { lattice, rows }: CountTable,
  published: readonly Level[],
  level: 0 | 1 | 2,
  above: Ranges | undefined,
): Ranges {
  const hidden = rows.map((_, row) => row).filter((row) => published[row]! > level)
  const merged = hidden.filter((row) => published[row]! > level + 1)
  const count = lattice.periods[level]!.length
  const atoms = rows[0]?.sums[level]!.length ?? 0
  const blank = () => rows.map(() => Array.from({ length: atoms }, () => new Float64Array(count)))
  const low = blank()
  const high = blank()
  const at = (lv: number, row: number, atom: number, period: number) => rows[row]!.sums[lv]![atom]![period]!
  for (let atom = 0; atom < atoms; atom += 1) {
    for (let period = 0; period < count; period += 1) {
      let column = 0
      for (const row of hidden) column += at(level, row, atom, period)
      const parent = lattice.parents[level]![period]!
      if (parent < 0) {
        for (const row of hidden) {
          const own = at(level, row, atom, period)
          low[row]![atom]![period] = hidden.length > 1 ? 0 : own
          high[row]![atom]![period] = column
        }
        continue
      }
      let block = 0
      let mergedSum = 0
      for (const row of hidden) block += at(level + 1, row, atom, parent)
      for (const row of merged) mergedSum += at(level + 1, row, atom, parent)
      const mergedLow = Math.max(0, mergedSum + column - block)
      const mergedHigh = Math.min(mergedSum, column)
      for (const row of hidden) {
        const isMerged = published[row]! > level + 1
        const sum = at(level + 1, row, atom, parent)
        const least = isMerged
          ? mergedLow + above!.low[row]![atom]![parent]! - mergedSum
          : sum + column - block
        low[row]![atom]![period] = Math.max(0, least)
        high[row]![atom]![period] = isMerged
          ? Math.min(mergedHigh, above!.high[row]![atom]![parent]!)
          : Math.min(sum, column)
      }
    }
  }
  return { low, high }
}
