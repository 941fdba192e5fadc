import path from 'node:path'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { recordSources } from '../../contract/code-lists'
import type { DeliveryTable } from '../../contract/column'
import { deliveryTables } from '../../contract/delivery-contract'
import { withoutWords } from './receive-failed'
import type { Reception } from './reception'
import { isThere } from './stage-table'

/**
 * Record keys that other records may refer to and that are not in the record files: set aside, or deleted by the
 * supplier. What refers to them is then told apart from what refers to nothing. Table `lost (source, name, id, why)`;
 * rows of the tables' staged files that are left out, in table `dropped (row, why)`.
 */
export async function makeTables({ duck, keyText }: Reception): Promise<void> {
  await withoutWords('setting up', async () => {
    await duck.run('SET VARIABLE record_key = $key', { key: keyText })
    await duck.run(
      'CREATE TABLE lost (source VARCHAR, name VARCHAR, id UBIGINT, why VARCHAR);' +
        'CREATE TABLE dropped ("row" BIGINT, why VARCHAR);' +
        'CREATE TABLE deleted (source VARCHAR, id UBIGINT);' +
        `CREATE TYPE record_source AS ENUM (${recordSources.map(sqlText).join(', ')})`,
    )
  })
}

/** Columns of a table by which records of others find it. */
export function keptColumns(table: DeliveryTable): readonly string[] {
  const referred = deliveryTables.flatMap(({ references = [] }) =>
    references.filter((reference) => reference.table === table.name).map(({ tableColumn }) => tableColumn),
  )
  const own = (recordSources as readonly string[]).includes(table.name) ? table.key : []
  return [...new Set([...own, ...referred])]
}

const lostFile = ({ work }: Reception, table: DeliveryTable) => path.join(work, `${table.name}.lost.parquet`)

/** Notes the records of a table that `dropped` and a list of keys name, now and for an import that is begun again. */
export async function keepLost(
  reception: Reception,
  table: DeliveryTable,
  staged: string,
  setAside: readonly { readonly name: string; readonly id: bigint }[],
): Promise<void> {
  const { duck } = reception
  const names = keptColumns(table)
  if (names.length === 0) return
  await withoutWords('noting rows left out', async () => {
    const appender = await duck.connection.createAppender('lost')
    for (const { name, id } of setAside) {
      appender.appendVarchar(table.name)
      appender.appendVarchar(name)
      appender.appendUBigInt(id)
      appender.appendVarchar('setAside')
      appender.endRow()
    }
    appender.closeSync()
    for (const name of names)
      await duck.run(
        `INSERT INTO lost SELECT ${sqlText(table.name)}, ${sqlText(name)}, ${sqlName(name)}, ` +
          `if(dropped.why = 'deleted', 'deleted', 'setAside') ` +
          `FROM read_parquet(${sqlText(staged)}, file_row_number = true) ` +
          `JOIN dropped ON dropped."row" = file_row_number WHERE ${sqlName(name)} IS NOT NULL`,
      )
    await writeParquet(
      duck,
      `SELECT * FROM lost WHERE source = ${sqlText(table.name)}`,
      lostFile(reception, table),
    )
  })
}

/** Takes up again what an import that was ended had noted. */
export async function takeUpLost(reception: Reception, table: DeliveryTable): Promise<void> {
  const file = lostFile(reception, table)
  if (!(await isThere(file))) return
  await withoutWords('taking up rows left out', () =>
    reception.duck.run(`INSERT INTO lost SELECT * FROM read_parquet(${sqlText(file)})`),
  )
}
