import type { System } from './table'

/**
 * The equations of a group of hidden cells solved for as many of them as possible:
 *
 *     value[bound[i]] = start[i] − Σ weights[i][k] · (value[free[k]] − lower[free[k]])
 *
 * so the free cells, each from its lower bound up, are all there is to vary.
 */
export interface ReducedSystem {
  readonly bound: readonly number[]
  readonly free: readonly number[]
  readonly start: readonly number[]
  readonly weights: readonly Float64Array[]
  /** Whether whole free cells make every bound cell whole. */
  readonly isWhole: boolean
}

const TINY = 1e-9

/**
 * Gauss–Jordan elimination over a group of hidden cells. Cells far above their lower bound are solved for
 * first, so that setting the free ones to their lower bounds is nearly always a possible table: the simplex
 * method then needs hardly any steps to get started.
 */
export function reducedSystemOf(
  system: System,
  cells: readonly number[],
  lower: ArrayLike<number>,
): ReducedSystem {
  const slack = (cell: number) => system.values[cell]! - lower[cell]!
  const order = [...cells].sort((a, b) => slack(b) - slack(a) || a - b)
  const columnOf = new Map(order.map((cell, column) => [cell, column]))
  const rows: Float64Array[] = []
  for (const number of new Set(cells.flatMap((cell) => system.equationsOf[cell]!))) {
    const row = new Float64Array(order.length)
    const equation = system.equations[number]!
    equation.cells.forEach((cell, term) => {
      const column = columnOf.get(cell)
      if (column !== undefined) row[column]! += equation.coefficients[term]!
    })
    rows.push(row)
  }

  const boundColumns: number[] = []
  for (let column = 0; column < order.length && boundColumns.length < rows.length; column += 1) {
    if (eliminate(rows, boundColumns.length, column)) boundColumns.push(column)
  }

  const isBound = new Set(boundColumns)
  const freeColumns = order.map((_, column) => column).filter((column) => !isBound.has(column))
  const free = freeColumns.map((column) => order[column]!)
  const weights = boundColumns.map((_, row) =>
    Float64Array.from(freeColumns, (column) => tidy(rows[row]![column]!)),
  )
  const bound = boundColumns.map((column) => order[column]!)
  const start = bound.map((cell, row) =>
    free.reduce((sum, other, k) => sum + weights[row]![k]! * slack(other), system.values[cell]!),
  )
  return { bound, free, start, weights, isWhole: weights.every((row) => row.every(Number.isInteger)) }
}

/** Brings a pivot for the column to `top` and clears the column elsewhere; false if there is none. */
function eliminate(rows: Float64Array[], top: number, column: number): boolean {
  let best = top
  for (let row = top; row < rows.length; row += 1) {
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row
  }
  const pivotRow = rows[best]!
  const pivot = pivotRow[column]!
  if (Math.abs(pivot) < TINY) return false
  rows[best] = rows[top]!
  rows[top] = pivotRow
  const filled: number[] = []
  for (let k = 0; k < pivotRow.length; k += 1) {
    if (pivotRow[k] === 0) continue
    pivotRow[k] = tidy(pivotRow[k]! / pivot)
    filled.push(k)
  }
  for (const row of rows) {
    const factor = row[column]!
    if (row === pivotRow || factor === 0) continue
    for (const k of filled) row[k] = tidy(row[k]! - factor * pivotRow[k]!)
  }
  return true
}

/** Sums of counts have whole coefficients nearly everywhere: rounding error is wiped off them. */
function tidy(x: number): number {
  const whole = Math.round(x)
  return Math.abs(x - whole) < TINY ? whole + 0 : x
}
