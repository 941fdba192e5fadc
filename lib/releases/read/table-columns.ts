import type { FaultList } from '../fault-list'
import type { MappedColumn, Mapping } from '../mapping/mapping'
import { nearestName } from './nearest-name'
import type { CsvRecord } from './read-records'

type Role = MappedColumn['role']

/** A column of the file: where it is, how it is called, and its role. */
export type TableColumn = { readonly index: number; readonly name: string; readonly mapped: MappedColumn }

/** A column whose role is known. */
export type ColumnOf<R extends Role> = Omit<TableColumn, 'mapped'> & {
  readonly mapped: Extract<MappedColumn, { role: R }>
}

/**
 * Finds the columns of a mapping in the first row of a file. The order is free; every column must be known.
 *
 * @returns the columns, or null after adding what is wrong to the faults
 */
export function tableColumns(
  header: CsvRecord,
  mapping: Mapping,
  faults: FaultList,
): readonly TableColumn[] | null {
  const before = faults.count
  const { line } = header
  const names = header.fields.map((name) => name.trim())
  const expected = Object.keys(mapping.columns)
  const missing = expected.filter((column) => !names.includes(column))
  for (const column of missing)
    faults.add('columnMissing', { line, column }, { column, columns: names.join(', ') })
  names.forEach((column, index) => {
    if (names.indexOf(column) !== index) faults.add('columnTwice', { line, column }, { column })
    else if (!expected.includes(column)) {
      const nearest = nearestName(column, missing)
      faults.add('columnUnknown', { line, column }, { column, columns: expected.join(', ') }, nearest)
    }
  })
  if (faults.count > before) return null
  return names.map((name, index) => ({ index, name, mapped: mapping.columns[name]! }))
}

/** The columns of one role. */
export function columnsOf<R extends Role>(columns: readonly TableColumn[], role: R): readonly ColumnOf<R>[] {
  return columns.filter((column) => column.mapped.role === role) as readonly TableColumn[] as ColumnOf<R>[]
}

/** The text of a record in a column, without spaces around it. */
export function textIn(record: CsvRecord, column: Pick<TableColumn, 'index'>): string {
  return (record.fields[column.index] ?? '').trim()
}
