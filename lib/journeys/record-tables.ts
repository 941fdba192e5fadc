import type { Column } from '@/lib/releases/contract/column'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'

/** DuckDB's type of a column of checked records; ids are record keys. */
export const recordTypes: Readonly<Record<Column['type'], string>> = {
  id: 'UBIGINT',
  text: 'VARCHAR',
  code: 'VARCHAR',
  date: 'DATE',
  month: 'DATE',
  flag: 'BOOLEAN',
  whole: 'INTEGER',
  number: 'DOUBLE',
}

/** Columns of the files in a release folder's `records`, name and type. Links and clusters have files of their own. */
export const recordTables: Readonly<Record<string, readonly (readonly [name: string, type: string])[]>> = {
  ...Object.fromEntries(
    deliveryTables
      .filter(({ name }) => !['links', 'clusters', 'identifiers'].includes(name))
      .map(({ name, columns }) => [
        name,
        columns.map((column) => [column.name, recordTypes[column.type]] as const),
      ]),
  ),
  edges: [
    ['source_l', 'VARCHAR'],
    ['id_l', 'UBIGINT'],
    ['source_r', 'VARCHAR'],
    ['id_r', 'UBIGINT'],
    ['match_weight', 'DOUBLE'],
  ],
  clusters: [
    ['source', 'VARCHAR'],
    ['id', 'UBIGINT'],
    ['cluster', 'UBIGINT'],
  ],
}
