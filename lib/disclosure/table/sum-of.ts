import type { Row } from './count-table'

/** A row that is the sum of others. */
export function sumOf(rows: readonly Row[]): Row {
  const sums = (rows[0]?.sums ?? []).map((atoms, level) =>
    atoms.map((counts, atom) => {
      const found = new Float64Array(counts.length)
      for (const row of rows) {
        const own = row.sums[level]![atom]!
        for (let period = 0; period < own.length; period += 1) found[period]! += own[period]!
      }
      return found
    }),
  )
  const rooms = rows[0]?.rooms?.map((first, atom) =>
    first.map((_, month) => rows.reduce((sum, row) => sum + row.rooms![atom]![month]!, 0)),
  )
  return { id: 'sum', sums, weight: rows.reduce((sum, row) => sum + row.weight, 0), ...(rooms && { rooms }) }
}
