import type { Cell, Equation, Table } from '@/lib/statistics/disclosure/table'
import type { Level } from '../lattice/lattice'
import type { CountTable } from '../table/count-table'

const levelNames = ['month', 'quarter', 'year'] as const

/** The name of a count: `row month 3`. */
export const cellName = (row: string, level: number, period: number) =>
  `${row} ${levelNames[level]} ${period}`

/**
 * One atom of a count table as a table of the disclosure audit: every count of every level, the totals, and every sum.
 * It shares nothing with the closed form that it is held against.
 */
export function auditTable(
  { lattice, rows }: CountTable,
  published: readonly Level[],
  total: Level,
  atom = 0,
): { readonly table: Table; readonly hidden: readonly string[] } {
  const cells: Cell[] = []
  const equations: Equation[] = []
  const hidden: string[] = []
  const names = [...rows.map((_, row) => `row${row}`), 'total']
  const value = (name: number, level: number, period: number) =>
    (name === rows.length ? rows : [rows[name]!]).reduce(
      (sum, row) => sum + row.sums[level]![atom]![period]!,
      0,
    )
  names.forEach((name, number) => {
    const finest = number === rows.length ? total : published[number]!
    for (const level of [0, 1, 2] as const)
      lattice.periods[level]!.forEach((months, period) => {
        const id = cellName(name, level, period)
        cells.push({ id, value: value(number, level, period) })
        if (level < finest) hidden.push(id)
        if (level > 0)
          equations.push({
            ...Object.fromEntries(months.map((month) => [cellName(name, 0, month), 1])),
            [id]: -1,
          })
      })
  })
  for (const level of [0, 1, 2] as const)
    lattice.periods[level]!.forEach((_, period) =>
      equations.push({
        ...Object.fromEntries(rows.map((__, row) => [cellName(`row${row}`, level, period), 1])),
        [cellName('total', level, period)]: -1,
      }),
    )
  return { table: { cells, equations }, hidden }
}
