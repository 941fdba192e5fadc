import { stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { Column, DeliveryTable } from '../../contract/column'
import { checkUnchanged, type CheckedFile } from './check-files'
import { codeTypeStatements, columnSql } from './column-sql'
import { deliveryFault } from './delivery-fault'
import { DeliveryRefused } from './delivery-refused'
import { columnFaults, columnsRead, fileLayout } from './file-layout'
import { fileColumns } from './file-columns'
import { errorKind, ReceiveFailed, withoutWords } from './receive-failed'
import type { Reception } from './reception'
import { tableSource, type TableSource } from './table-source'

/** A file read into typed columns, in the order of its rows. Where the first column is null the row breaks the contract. */
export type Stage = {
  readonly table: DeliveryTable
  readonly file: CheckedFile
  readonly source: TableSource
  /** The Parquet file. */
  readonly path: string
  /** Rows that were read: of a CSV file, those that are well-formed. */
  readonly read: number
  /** Of these, rows that keep the contract. */
  readonly valid: number
  /** Of these, rows of data sets that the delivery does not hold. */
  readonly notOurs: number
}

const counts = z.object({ read: z.bigint(), valid: z.bigint(), ours: z.bigint() })

/**
 * Reads a file whole, in parallel and once: checks every value, replaces ids by their keys.
 *
 * @param written how a column is written where not as records are
 * @throws DeliveryRefused where the file or its columns cannot be read
 */
export async function stageTable(
  reception: Reception,
  table: DeliveryTable,
  file: CheckedFile,
  written: (column: Column, usual: string) => string = (_, usual) => usual,
): Promise<Stage> {
  const { duck, manifest } = reception
  const source = await openSource(reception, table, file)
  const columns = table.columns.map((column) => ({
    column,
    name: sqlName(column.name),
    ...columnSql(table.name, column, manifest.snapshot_date),
  }))
  const typed = columns.map(
    ({ name, column, typed }) => `${name}, ${typed} AS ${sqlName(`typed ${column.name}`)}`,
  )
  const { foreign } = source.layout
  const valid = [...(foreign ? ['ours'] : []), ...columns.map(({ valid }) => valid)].join(' AND ')
  const out = columns.map(({ column, name, written: usual }, at) => {
    const value = written(column, usual)
    return `${at === 0 ? `CASE WHEN valid THEN ${value} END` : value} AS ${name}`
  })
  const query =
    `SELECT ${out.join(', ')}${foreign ? ', ours' : ''} FROM (` +
    `SELECT *, ${valid} AS valid FROM (` +
    `SELECT ${typed.join(', ')}${foreign ? ', ours' : ''} FROM (${source.select()})))`
  const staged = path.join(reception.work, `${table.name}.staged.parquet`)
  await withoutWords('reading types', async () => {
    for (const statement of codeTypeStatements(table.name, table.columns)) await duck.run(statement)
  })
  await readWhole(reception, file, () => writeParquet(duck, query, staged))
  await checkUnchanged(file)
  const first = columns[0]!.name
  const found = await withoutWords('counting rows', () =>
    duck.row(
      counts,
      `SELECT count(*) AS read, count(${first}) AS valid, ${foreign ? 'count(*) FILTER (ours)' : 'count(*)'} AS ours ` +
        `FROM read_parquet(${sqlText(staged)})`,
    ),
  )
  return {
    table,
    file,
    source,
    path: staged,
    read: Number(found.read),
    valid: Number(found.valid),
    notOurs: Number(found.read - found.ours),
  }
}

/** @throws DeliveryRefused where the columns are not those of the contract */
export async function openSource(
  { duck }: Reception,
  table: DeliveryTable,
  file: CheckedFile,
): Promise<TableSource> {
  const named = await fileColumns(duck, file, new Set())
  const layout = fileLayout(table, file, named)
  const faults = columnFaults(table, file, named, layout)
  if (faults.length > 0) throw new DeliveryRefused(faults)
  const columns = await fileColumns(duck, file, new Set(columnsRead(layout)))
  return tableSource(file, columns, layout)
}

/** Runs the statement that reads a file, telling how far it is. */
async function readWhole(reception: Reception, file: CheckedFile, work: () => Promise<void>): Promise<void> {
  const { duck, onRows } = reception
  const timer = setInterval(() => onRows(file.table, Math.floor((duck.share() ?? 0) * file.rows)), 500)
  try {
    await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    reception.signal?.throwIfAborted()
    const kind = errorKind(error)
    const ours = /^(Out of Memory|INTERNAL|FATAL|Binder|Catalog|Parser)/i.test(kind)
    const csv = file.file.endsWith('.csv')
    if (ours || (kind.startsWith('IO') && csv)) throw new ReceiveFailed(`reading ${file.table}`, kind)
    throw new DeliveryRefused([
      deliveryFault('unreadable', { file: file.file }, { format: csv ? 'CSV' : 'Parquet' }),
    ])
  } finally {
    clearInterval(timer)
  }
  onRows(file.table, file.rows)
}

/** Whether every line of a CSV file but the first is a row that was read: then there is nothing to look for. */
export const everyLineRead = ({ source, file, read }: Stage): boolean =>
  !source.csv || (read === file.rows && (file.lines === read + 1 || file.lines === read))

/** Whether a file is there. */
export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
