import type { Level } from '../lattice/lattice'
import type { CountTable } from './count-table'

/** By period of one level and atom sums of rows; not a number where nobody has asked for one yet. */
interface Known {
  /** Of the rows that are hidden at this level. */
  readonly here: Float64Array
  /** Of those that are hidden at the next finer level. */
  readonly finer: Float64Array
}

/**
 * What an outsider can deduce of the hidden rows of a table, who sees the total and every row at the level at which it is
 * published.
 *
 * Exact, in closed form. Within a larger period the hidden rows are a complete rectangle, rows × periods, with known
 * column sums C (total less published rows), row sums R where the row is published for the larger period, and one row
 * for all those that are not (their sum is known). A cell of such a table is anything from max(0, R + C − T) to
 * min(R, C) (Fréchet 1951; both ends are reached, by the north-west corner rule begun at the cell). A row without a sum
 * of its own takes part of the merged row: with the merged cell from l to h of its sum M, and its own larger period
 * from l' to h', its cell is anything from max(0, l + l' − M) to min(h, h'). Where no larger period is whole, only the
 * columns are known, and with two rows or more each cell is anything from 0 to C. Atoms move independently.
 *
 * @param published by row its level; not to be changed while the ranges are asked for
 */
export class HiddenRanges {
  readonly #known: readonly (readonly Known[])[]

  constructor(
    readonly table: CountTable,
    readonly published: readonly Level[],
  ) {
    const atoms = table.rows[0]?.sums[0]!.length ?? 0
    this.#known = table.lattice.periods.map((periods) =>
      Array.from({ length: atoms }, () => ({
        here: new Float64Array(periods.length).fill(NaN),
        finer: new Float64Array(periods.length).fill(NaN),
      })),
    )
  }

  /** The least and the greatest that a hidden count can be; its level is finer than that of its row. */
  range(row: number, level: 0 | 1 | 2, atom: number, period: number): readonly [low: number, high: number] {
    const { lattice, rows } = this.table
    const column = this.#column(level, atom, period, level)
    const parent = lattice.parents[level]![period]!
    if (parent < 0) {
      const isAlone = this.published.filter((of) => of > level).length === 1
      return [isAlone ? rows[row]!.sums[level]![atom]![period]! : 0, column]
    }
    const coarser = (level + 1) as 1 | 2
    const block = this.#column(coarser, atom, parent, level)
    if (this.published[row]! === coarser) {
      const sum = rows[row]!.sums[coarser]![atom]![parent]!
      return [Math.max(0, sum + column - block), Math.min(sum, column)]
    }
    const merged = this.#column(coarser, atom, parent, coarser)
    const [low, high] = this.range(row, coarser, atom, parent)
    return [Math.max(0, Math.max(0, merged + column - block) + low - merged), Math.min(merged, column, high)]
  }

  /** The sum, in a period of a level, of the rows that are hidden at a level: the same or the next finer one. */
  #column(level: 0 | 1 | 2, atom: number, period: number, hiddenAt: number): number {
    const known = this.#known[level]![atom]![hiddenAt === level ? 'here' : 'finer']
    const found = known[period]!
    if (!Number.isNaN(found)) return found
    let sum = 0
    this.table.rows.forEach(({ sums }, row) => {
      if (this.published[row]! > hiddenAt) sum += sums[level]![atom]![period]!
    })
    known[period] = sum
    return sum
  }
}
