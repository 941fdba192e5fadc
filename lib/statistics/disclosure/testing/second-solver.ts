import loadHighs from 'highs'
import type { Table } from '../table'
import type { Interval } from '../unknowns'

type RangeOf = (cell: string) => Interval

/**
 * A second opinion, for tests: HiGHS asked straight from the table, sharing no code with the audit. Every cell
 * is a variable, published ones fixed, and every equation a row.
 *
 * @returns a way to ask for the range of one hidden cell, as the operation runs
 */
export async function secondSolver() {
  const highs = await loadHighs()
  const { modelStatus, objectiveSense, variableType } = highs.constants

  return function withRanges<Result>(
    table: Table,
    hidden: Iterable<string>,
    { lowest = 0, isWhole = false }: { readonly lowest?: number; readonly isWhole?: boolean },
    operation: (rangeOf: RangeOf) => Result,
  ): Result {
    const isHidden = new Set(hidden)
    const column = new Map(table.cells.map((cell, index) => [cell.id, index]))
    const numCols = table.cells.length
    const numRows = table.equations.length
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const equation of table.equations) {
      for (const [id, coefficient] of Object.entries(equation)) {
        indices.push(column.get(id)!)
        values.push(coefficient)
      }
      starts.push(indices.length)
    }
    const data = {
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower: table.cells.map((cell) => (isHidden.has(cell.id) ? lowest : cell.value)),
      colUpper: table.cells.map((cell) => (isHidden.has(cell.id) ? highs.infinity : cell.value)),
      rowLower: new Float64Array(numRows),
      rowUpper: new Float64Array(numRows),
      matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
      ...(isWhole ? { integrality: table.cells.map(() => variableType.integer) } : {}),
    }
    return highs.withModel(data, (model) => {
      // Without presolve each question starts from the last answer; a rare start from which the solver gets
      // nowhere is given up for a fresh one.
      const fresh = { presolve: 'choose', solver: 'choose' }
      const continued = isWhole ? fresh : { presolve: 'off', solver: 'simplex' }
      model.options.set({ output_flag: false, ...continued })
      const isOpen = () =>
        [modelStatus.unbounded, modelStatus.unboundedOrInfeasible].some(
          (open) => open === model.getModelStatus(),
        )
      const isSettled = () => isOpen() || model.getModelStatus() === modelStatus.optimal
      const end = (index: number, sense: 'minimize' | 'maximize') => {
        model.changeObjectiveSense(objectiveSense[sense])
        model.changeColCost(index, 1)
        model.run()
        if (!isSettled()) {
          model.clearSolver()
          model.options.set(fresh)
          model.run()
          model.options.set(continued)
        }
        if (!isSettled()) throw new Error(`HiGHS ended with status ${model.getModelStatus()}`)
        const value = isOpen() ? Infinity : model.getSolution().colValue![index]!
        model.changeColCost(index, 0)
        return value
      }
      return operation((cell) => {
        const index = column.get(cell)!
        return { min: end(index, 'minimize'), max: end(index, 'maximize') }
      })
    })
  }
}
