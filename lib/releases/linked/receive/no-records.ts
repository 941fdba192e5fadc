import { sqlName } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { Column, DeliveryTable } from '../../contract/column'
import { recordFile } from './cross-checks'
import { withoutWords } from './receive-failed'
import type { Reception } from './reception'

const types: Readonly<Record<Column['type'], string>> = {
  id: 'UBIGINT',
  text: 'VARCHAR',
  code: 'VARCHAR',
  date: 'DATE',
  month: 'DATE',
  flag: 'BOOLEAN',
  whole: 'INTEGER',
  number: 'DOUBLE',
}

/** A record file without rows, for a table of an agency whose records are not in the delivery. */
export async function writeNoRecords({ duck, folder }: Reception, table: DeliveryTable): Promise<void> {
  const columns = table.columns.map(({ name, type }) => `NULL::${types[type]} AS ${sqlName(name)}`)
  await withoutWords('writing an empty file', () =>
    writeParquet(duck, `SELECT ${columns.join(', ')} WHERE false`, recordFile(folder, table.name)),
  )
}
