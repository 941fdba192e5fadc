import { solve, type Solution } from 'yalps'
import { fullModel, reducedModel } from './range-models'
import { reducedSystemOf } from './reduced-system'
import type { System } from './table'
import { wholeTable, type Bounds } from './whole-table'

/** The end of a hidden cell's range. */
export interface Extreme {
  readonly value: number
  /** A possible table that reaches it: values of the group's cells, in their order. */
  readonly witness?: readonly number[]
  /** False if the solver gave up: then the true end may lie further out. */
  readonly isExact: boolean
}

/** Asks how low or high a cell of the group can be, when `reached` is already known to be possible. */
export type AskExtreme = (cell: number, direction: 'maximize' | 'minimize', reached: number) => Extreme

const TIMEOUT_MS = 5_000

/**
 * Linear programs over one group of hidden cells: how low or high can one of them be, given every sum?
 * Built once, asked once for each cell and end.
 *
 * The answer is for whole numbers. For sums over one or two dimensions the linear program ends at whole
 * numbers by itself (the matrix is totally unimodular); elsewhere branch and bound follows.
 *
 * @param cells numbers of the hidden cells of one group
 * @param bounds what is known of each cell in advance, by cell number
 * @param timeout most time for branch and bound, milliseconds
 */
export function extremeValues(
  system: System,
  cells: readonly number[],
  bounds: Bounds,
  timeout = TIMEOUT_MS,
): AskExtreme {
  const reduced = reducedSystemOf(system, cells, bounds.lower)
  const boundRow = new Map(reduced.bound.map((cell, row) => [cell, row]))
  const freeColumn = new Map(reduced.free.map((cell, column) => [cell, column]))
  const position = new Map(cells.map((cell, k) => [cell, k]))
  const byFreeCells = reducedModel(reduced, bounds)
  const distances = new Float64Array(reduced.free.length)

  function valuesFromFreeCells({ variables }: Solution<number>): number[] {
    distances.fill(0)
    for (const [column, distance] of variables) distances[column] = distance
    return cells.map((cell) => {
      const column = freeColumn.get(cell)
      if (column !== undefined) return bounds.lower[cell]! + distances[column]!
      const row = boundRow.get(cell)!
      const weights = reduced.weights[row]!
      let value = reduced.start[row]!
      for (let k = 0; k < weights.length; k += 1) value -= weights[k]! * distances[k]!
      return value
    })
  }

  function valuesFromAllCells({ variables }: Solution<number>): number[] {
    const distance = new Map(variables)
    return cells.map((cell) => bounds.lower[cell]! + (distance.get(cell) ?? 0))
  }

  return (cell, direction, reached) => {
    const row = boundRow.get(cell)
    // A bound cell falls as its row of the program rises.
    const opposite = direction === 'maximize' ? 'minimize' : 'maximize'
    const model = {
      ...byFreeCells,
      objective: row === undefined ? `free ${freeColumn.get(cell)!}` : `bound ${row}`,
      direction: row === undefined ? direction : opposite,
    } as const
    const solution = solve(model)
    if (solution.status === 'unbounded') return { value: Infinity, isExact: true }
    if (solution.status === 'optimal') {
      const values = valuesFromFreeCells(solution)
      const witness = wholeTable(system, cells, values, bounds)
      if (witness) return { value: witness[position.get(cell)!]!, witness, isExact: true }
      const end = values[position.get(cell)!]!
      const wholeEnd = direction === 'maximize' ? Math.floor(end + 1e-6) : Math.ceil(end - 1e-6)
      if (wholeEnd === reached) return { value: reached, isExact: true }
    }
    const isReducible = reduced.isWhole && solution.status === 'optimal'
    const wholeSolution = isReducible
      ? solve({ ...model, integers: true }, { timeout })
      : solve(
          { ...fullModel(system, cells, bounds), objective: `cell ${cell}`, direction, integers: true },
          { timeout },
        )
    const values = isReducible ? valuesFromFreeCells(wholeSolution) : valuesFromAllCells(wholeSolution)
    const witness = Number.isNaN(wholeSolution.result) ? undefined : wholeTable(system, cells, values, bounds)
    if (!witness) return { value: reached, isExact: false }
    return { value: witness[position.get(cell)!]!, witness, isExact: wholeSolution.status === 'optimal' }
  }
}
