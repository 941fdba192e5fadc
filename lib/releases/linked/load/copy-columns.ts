import type { Client } from 'pg'
import { z } from 'zod'
import { arrayText } from '@/lib/database/copy-from-duck'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import type { PartitionedTable } from './release-partitions'

export type CopySource = { readonly query: string; readonly columns: readonly string[] }

const described = z.object({ column_name: z.string(), column_type: z.string() })

/**
 * The query that gives a Parquet file of cells in the columns of their table, in the order of its key, so that rows
 * which are read together lie together. Rows with long lists of days come as they are: PostgreSQL puts such lists
 * elsewhere than the row, and to sort them takes more memory than anything else in an import. Columns that the table does
 * not have stay behind.
 *
 * @throws Error where the file lacks a column of the table
 */
export async function copySource(
  database: Client,
  duck: Duck,
  table: PartitionedTable,
  file: string,
): Promise<CopySource> {
  const wanted = await database.query<{ name: string; key: boolean }>(
    `SELECT a.attname AS name, coalesce(a.attnum = ANY (k.conkey), false) AS key
     FROM pg_attribute a LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'release_id'
     ORDER BY array_position(k.conkey, a.attnum), a.attnum`,
    [table],
  )
  const from = `read_parquet(${sqlText(file)})`
  const found = await duck.rows(described, `DESCRIBE SELECT * FROM ${from}`)
  const types = new Map(found.map((column) => [column.column_name, column.column_type]))
  const columns = wanted.rows.map(({ name }) => name)
  const missing = columns.filter((name) => !types.has(name))
  if (missing.length) throw new Error(`${file} lacks ${missing.join(', ')} for ${table}`)
  const list = columns.map((name) => `${inPostgres(name, types.get(name)!)} AS ${sqlName(name)}`).join(', ')
  const key = wanted.rows.filter((column) => column.key).map(({ name }) => `source.${sqlName(name)}`)
  const order = table === 'figures.flow_cell' ? '' : `ORDER BY ${key.join(', ')}`
  return { query: `SELECT ${list} FROM ${from} AS source ${order}`, columns }
}

/** A column of DuckDB as PostgreSQL reads it in CSV. */
function inPostgres(name: string, type: string): string {
  const column = `source.${sqlName(name)}`
  if (type.endsWith('[]')) return arrayText(column)
  // 12 and not 12.0: numeric keeps the digits that it is given.
  if (type === 'DOUBLE')
    return `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 THEN ${column}::BIGINT::VARCHAR ELSE ${column}::VARCHAR END`
  return column
}
