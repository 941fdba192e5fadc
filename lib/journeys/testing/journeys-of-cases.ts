import type { Manifest } from '@/lib/releases/contract/manifest'
import { recordTables } from '../record-tables'
import type { HandMade, HandMadeRow } from './hand-made-release'
import { journeysOf, type JourneyRow } from './journeys-of'

const apart = 1000

/** Of a case: the rows of a table, reduced to these columns. */
export type CaseRows = (name: string, table: string, columns: readonly string[]) => JourneyRow[]

/**
 * Many small deliveries in one build, so that each case of a rule reads like a delivery of its own. Keys of every case
 * are below 1,000; they are moved apart for the build and back after it, so that ties fall as in the case alone.
 */
export async function journeysOfCases(
  cases: Readonly<Record<string, HandMade>>,
  tables: readonly string[],
  told: Partial<Manifest> = {},
): Promise<CaseRows> {
  const names = Object.keys(cases)
  const all: Record<string, HandMadeRow[]> = {}
  for (const [index, name] of names.entries())
    for (const [table, rows] of Object.entries(cases[name]!))
      (all[table] ??= []).push(...rows.map((row) => moved(table, row, (index + 1) * apart)))
  const built = await journeysOf(all, tables, told)
  return (name, table, columns) => {
    const offset = (names.indexOf(name) + 1) * apart
    if (offset === 0) throw new Error(`no case is called ${name}`)
    const own = built[table]!.filter((row) => Math.floor(smallestKey(row) / apart) * apart === offset)
    return own.map((row) =>
      Object.fromEntries(
        columns.map((column) => {
          if (!(column in row)) throw new Error(`${table} has no column ${column}`)
          const value = row[column]!
          return [column, column.endsWith('_key') && typeof value === 'number' ? value - offset : value]
        }),
      ),
    )
  }
}

function moved(table: string, row: HandMadeRow, by: number): HandMadeRow {
  const keys = new Set(recordTables[table]!.filter(([, type]) => type === 'UBIGINT').map(([name]) => name))
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, keys.has(name) ? Number(value) + by : value]),
  )
}

const smallestKey = (row: JourneyRow): number =>
  Math.min(
    ...Object.entries(row).flatMap(([name, value]) =>
      name.endsWith('_key') && typeof value === 'number' ? [value] : [],
    ),
  )
