import { StatisticsError } from '../statistics-error'
import type { Cell, Table } from './table'

/**
 * Puts tables that share cells into one, so that what follows from them together is audited: the same total
 * in two breakdowns, a month in two publications.
 *
 * @throws StatisticsError `out-of-range` if a shared cell has two values
 */
export function linkTables(...tables: readonly Table[]): Table {
  const cells = new Map<string, Cell>()
  for (const cell of tables.flatMap((table) => table.cells)) {
    const seen = cells.get(cell.id)
    if (seen && seen.value !== cell.value)
      throw new StatisticsError(
        'out-of-range',
        `${cell.id} is ${seen.value} in one table, ${cell.value} in another`,
      )
    cells.set(cell.id, cell)
  }
  return { cells: [...cells.values()], equations: tables.flatMap((table) => table.equations) }
}
