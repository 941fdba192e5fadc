import { componentsOf } from './components'
import { extremeValues } from './extreme-values'
import { indicesOf, systemOf, type System, type Table } from './table'
import { tightenBounds } from './tighten-bounds'
import { unknownsOf, type PriorKnowledge, type Unknowns } from './unknowns'

/** What an outsider can deduce of one hidden cell from everything published. */
export interface FeasibleRange {
  readonly cell: string
  /** The true count. */
  readonly value: number
  /** Least and greatest whole count that agrees with everything published; `max` may be Infinity. */
  readonly min: number
  readonly max: number
  /** `max − min`: 0 means the count can be worked out exactly. */
  readonly width: number
  /**
   * Whether both ends are proved. False only if the solver ran out of time: the range is then certainly
   * possible, and the true one may be wider.
   */
  readonly isExact: boolean
}

/**
 * The range an outsider can deduce for each hidden cell of a table, who knows every published cell, every sum,
 * and that counts are whole numbers of zero or more.
 *
 * Exact linear programming bounds (Handbook on Statistical Disclosure Control, "auditing"), made fast by three
 * things: bounds that follow from single sums come first; groups of hidden cells that no sum ties are solved
 * apart; and each solution is a possible table, which often shows the range of other cells too.
 *
 * @param table counts and the sums that tie them
 * @param hidden names of the hidden cells; all others are published
 * @returns one range for each hidden cell, in the table's order; counts
 * @throws StatisticsError as {@link systemOf}; `out-of-range` for an unknown cell or false prior knowledge
 */
export function feasibleRanges(
  table: Table,
  hidden: Iterable<string>,
  prior: PriorKnowledge = {},
): FeasibleRange[] {
  const system = systemOf(table)
  const unknowns = unknownsOf(system, indicesOf(system, hidden), prior)
  return rangesOf(system, unknowns)
}

/** {@link feasibleRanges} of a numbered table. */
export function rangesOf(system: System, unknowns: Unknowns): FeasibleRange[] {
  // The programs need only what was known in advance: what follows from the sums is in them already.
  const priorUpper = unknowns.upper.slice()
  tightenBounds(system, unknowns)
  const { lower, upper } = unknowns
  // What is known to be possible, from the true table outwards, and what is known to be impossible beyond.
  const reachedMin = Float64Array.from(system.values)
  const reachedMax = Float64Array.from(system.values)
  const isExact = new Map<number, boolean>()
  const open = unknowns.cells.filter((cell) => lower[cell] !== upper[cell])
  for (const cells of componentsOf(system, open)) {
    const ask = extremeValues(system, cells, { lower, upper: priorUpper })
    const settle = (cell: number, direction: 'maximize' | 'minimize', reached: Float64Array, end: number) => {
      if (reached[cell] === end) return
      const extreme = ask(cell, direction, reached[cell]!)
      if (!extreme.isExact) isExact.set(cell, false)
      reached[cell] = extreme.value
      extreme.witness?.forEach((value, k) => {
        const other = cells[k]!
        reachedMin[other] = Math.min(reachedMin[other]!, value)
        reachedMax[other] = Math.max(reachedMax[other]!, value)
      })
    }
    for (const cell of cells) {
      settle(cell, 'maximize', reachedMax, upper[cell]!)
      settle(cell, 'minimize', reachedMin, lower[cell]!)
    }
  }
  return unknowns.cells.map((cell) => ({
    cell: system.ids[cell]!,
    value: system.values[cell]!,
    min: reachedMin[cell]!,
    max: reachedMax[cell]!,
    width: reachedMax[cell]! - reachedMin[cell]!,
    isExact: isExact.get(cell) ?? true,
  }))
}
