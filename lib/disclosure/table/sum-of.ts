import type { Row } from './count-table'

/** A row that is the sum of others. */
export function sumOf(rows: readonly Row[]): Row {
  const [like] = rows
  const sums = (like?.sums ?? []).map((atoms, level) =>
    atoms.map((counts, atom) =>
      counts.map((_, period) => rows.reduce((sum, row) => sum + row.sums[level]![atom]![period]!, 0)),
    ),
  )
  return { id: 'sum', sums, weight: rows.reduce((sum, row) => sum + row.weight, 0) }
}
