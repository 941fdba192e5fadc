import { requireNonNegative, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/** A count in a table, true as its owner knows it. */
export interface Cell {
  readonly id: string
  /** Number of people or cases: whole, zero or more. */
  readonly value: number
}

/** A sum an outsider knows to hold: coefficient by cell, adding up to zero (parts 1, their total −1). */
export type Equation = Readonly<Record<string, number>>

/**
 * Counts and every sum that ties them: rows, columns, geography, time, linked tables, or any other linear
 * relation. Totals are cells like the rest.
 */
export interface Table {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
}

/** A table by number instead of by name, for the algorithms. Checked once, here. */
export interface System {
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly values: readonly number[]
  readonly equations: readonly IndexedEquation[]
  /** For each cell, the equations that hold it. */
  readonly equationsOf: readonly (readonly number[])[]
}

export interface IndexedEquation {
  readonly cells: readonly number[]
  readonly coefficients: readonly number[]
}

/**
 * Checks a table and numbers its cells.
 *
 * Throws `not-finite`, `not-whole` or `negative` for a value that is no count, `not-whole` for a coefficient
 * that is no whole number, and `out-of-range` for a cell named twice, an equation that names an unknown cell
 * or one that the values do not satisfy.
 */
export function systemOf(table: Table): System {
  const ids = table.cells.map((cell) => cell.id)
  const values = table.cells.map((cell) => cell.value)
  requireWhole(values, 'The value of a cell')
  requireNonNegative(values, 'The value of a cell')
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  if (indexOf.size !== ids.length) throw new StatisticsError('out-of-range', 'Two cells have the same name')

  const equationsOf: number[][] = ids.map(() => [])
  const equations = table.equations.map((equation, number) => {
    const terms = Object.entries(equation).filter(([, coefficient]) => coefficient !== 0)
    const coefficients = terms.map(([, coefficient]) => coefficient)
    requireWhole(coefficients, 'The coefficient of an equation')
    const cells = terms.map(([id]) => indexOrThrow(indexOf, id))
    for (const cell of cells) equationsOf[cell]!.push(number)
    const sum = cells.reduce((total, cell, term) => total + coefficients[term]! * values[cell]!, 0)
    if (sum !== 0)
      throw new StatisticsError(
        'out-of-range',
        `Equation ${number + 1} is out by ${sum}: it must add up to 0`,
      )
    return { cells, coefficients }
  })
  return { ids, indexOf, values, equations, equationsOf }
}

/** Numbers of the cells named. Throws `out-of-range` for a name that the table does not have. */
export function indicesOf(system: System, ids: Iterable<string>): number[] {
  return [...new Set(ids)].map((id) => indexOrThrow(system.indexOf, id))
}

function indexOrThrow(indexOf: ReadonlyMap<string, number>, id: string): number {
  const index = indexOf.get(id)
  if (index === undefined) throw new StatisticsError('out-of-range', `The table has no cell ${id}`)
  return index
}
