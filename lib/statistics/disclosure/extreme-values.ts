import type { Solution } from 'yalps'
import { fullModel, reducedModel, type RangeModel } from './range-models'
import { reducedSystemOf } from './reduced-system'
import { solveSteadily } from './solve-steadily'
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

type Direction = 'maximize' | 'minimize'

/**
 * Asks how low or high a cell of the group can be, when `reached` is already known to be possible and nothing
 * beyond `goal` matters.
 */
export type AskExtreme = (cell: number, direction: Direction, reached: number, goal?: number) => Extreme

const TIMEOUT_MS = 5_000
const TINY = 1e-4

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

  return (cell, direction, reached, goal) => {
    const row = boundRow.get(cell)
    const key = row === undefined ? `free ${freeColumn.get(cell)!}` : `bound ${row}`
    // Distances count from the lower bound up; a bound cell falls as its row of the program rises.
    const fromFree =
      row === undefined
        ? { direction, goal: goal! - bounds.lower[cell]! }
        : { direction: opposite(direction), goal: reduced.start[row]! - goal! }
    const model = withObjective(
      byFreeCells,
      key,
      fromFree.direction,
      goal === undefined ? goal : fromFree.goal,
    )
    const solution = solveSteadily(model)
    if (solution.status === 'unbounded') return { value: Infinity, isExact: true }
    if (solution.status === 'optimal') {
      const values = valuesFromFreeCells(solution)
      const witness = wholeTable(system, cells, values, bounds)
      if (witness) return { value: witness[position.get(cell)!]!, witness, isExact: true }
      const end = values[position.get(cell)!]!
      const wholeEnd = direction === 'maximize' ? Math.floor(end + TINY) : Math.ceil(end - TINY)
      if (wholeEnd === reached) return { value: reached, isExact: true }
    }

    const isReducible = reduced.isWhole && solution.status === 'optimal'
    const distance = goal === undefined ? goal : goal - bounds.lower[cell]!
    const wholeModel = isReducible
      ? model
      : withObjective(fullModel(system, cells, bounds), `cell ${cell}`, direction, distance)
    const whole = solveSteadily({ ...wholeModel, integers: true }, { timeout })
    const values = isReducible ? valuesFromFreeCells(whole) : valuesFromAllCells(whole)
    const witness = Number.isNaN(whole.result) ? undefined : wholeTable(system, cells, values, bounds)
    if (!witness) return { value: reached, isExact: false }
    return { value: witness[position.get(cell)!]!, witness, isExact: whole.status === 'optimal' }
  }
}

const opposite = (direction: Direction): Direction => (direction === 'maximize' ? 'minimize' : 'maximize')

/** The program with one of its rows as the objective, which need go no further than the goal. */
function withObjective(model: RangeModel, objective: string, direction: Direction, goal?: number) {
  if (goal === undefined) return { ...model, objective, direction }
  const limit = direction === 'maximize' ? { max: goal } : { min: goal }
  return { ...model, objective, direction, constraints: [...model.constraints, [objective, limit] as const] }
}
