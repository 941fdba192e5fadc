import type { Constraint } from 'yalps'
import type { ReducedSystem } from './reduced-system'
import type { System } from './table'
import type { Bounds } from './whole-table'

type Entry = [string, number]

/** A linear program without an objective: its rows can serve as one. */
export interface RangeModel {
  readonly constraints: readonly (readonly [string, Constraint])[]
  readonly variables: readonly (readonly [number, readonly Entry[]])[]
}

/**
 * A reduced system as a linear program. Variables are the free cells' distances above their lower bounds.
 * Rows: `free k` is such a distance; `bound i` is how far a bound cell lies below its start.
 */
export function reducedModel(reduced: ReducedSystem, { lower, upper }: Bounds): RangeModel {
  const constraints: [string, Constraint][] = reduced.bound.map((cell, row) => {
    const max = reduced.start[row]! - lower[cell]!
    const min = reduced.start[row]! - upper[cell]!
    return [`bound ${row}`, Number.isFinite(min) ? { min, max } : { max }]
  })
  reduced.free.forEach((cell, column) => {
    const max = upper[cell]! - lower[cell]!
    if (Number.isFinite(max)) constraints.push([`free ${column}`, { max }])
  })
  const variables = reduced.free.map((_, column): [number, Entry[]] => {
    const entries: Entry[] = [[`free ${column}`, 1]]
    reduced.weights.forEach((weights, row) => {
      if (weights[column] !== 0) entries.push([`bound ${row}`, weights[column]!])
    })
    return [column, entries]
  })
  return { constraints, variables }
}

/**
 * The same question with every hidden cell a variable, by its distance above its lower bound, and every
 * equation kept: for systems that elimination leaves with fractions. Row `cell j` is the distance of a cell.
 */
export function fullModel(system: System, cells: readonly number[], { lower, upper }: Bounds): RangeModel {
  const open = new Set(cells)
  const constraints: [string, Constraint][] = []
  const entries = new Map(cells.map((cell): [number, Entry[]] => [cell, [[`cell ${cell}`, 1]]]))
  for (const number of new Set(cells.flatMap((cell) => system.equationsOf[cell]!))) {
    const equation = system.equations[number]!
    let equal = 0
    equation.cells.forEach((cell, term) => {
      if (!open.has(cell)) return
      const coefficient = equation.coefficients[term]!
      equal += coefficient * (system.values[cell]! - lower[cell]!)
      entries.get(cell)!.push([`equation ${number}`, coefficient])
    })
    constraints.push([`equation ${number}`, { equal }])
  }
  for (const cell of cells) {
    const max = upper[cell]! - lower[cell]!
    if (Number.isFinite(max)) constraints.push([`cell ${cell}`, { max }])
  }
  return { constraints, variables: [...entries] }
}
