import path from 'node:path'
import { z } from 'zod'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { recordSources } from '../../contract/code-lists'
import type { Reference } from '../../contract/column'
import type { Crossed } from './diagnose'
import { withoutWords } from './receive-failed'
import type { Reception } from './reception'
import type { SetAsideCount } from './receive-report'
import type { Stage } from './stage-table'

const rowsOf = ({ path: file }: Stage) => `read_parquet(${sqlText(file)}, file_row_number = true)`
const count = z.object({ rows: z.bigint() })
const drop = z.object({ row: z.bigint(), why: z.string() })

export type CrossChecked = {
  /** Those that are listed one by one. */
  readonly crossed: readonly Crossed[]
  /** All of them, by reason. */
  readonly counts: readonly SetAsideCount[]
  /** Rows at fault: with a key that an earlier row has, or that refer to nothing. */
  readonly atFault: number
  /** Rows that refer to a record that was set aside. */
  readonly following: number
  readonly deleted: number
}

/** Where the records of a table lie once they are kept. */
export const recordFile = (folder: string, table: string): string =>
  path.join(folder, 'records', `${table}.parquet`)

/**
 * Rows that keep the contract by themselves and yet cannot be kept: deleted by the supplier, a key that an earlier row
 * has, or a reference to what is not there. Fills the table `dropped`.
 *
 * @param most how many are listed; all are counted
 */
export async function crossChecks(reception: Reception, stage: Stage, most: number): Promise<CrossChecked> {
  return withoutWords(`checking ${stage.table.name}`, async () => {
    const { duck } = reception
    await duck.run('DELETE FROM dropped')
    await dropDeleted(reception, stage)
    await dropKeysTwice(reception, stage)
    for (const reference of stage.table.references ?? []) await dropReferring(reception, stage, reference)
    const counts = await duck.rows(
      z.object({ why: z.string(), rows: z.bigint() }),
      'SELECT why, count(*) AS rows FROM dropped GROUP BY why',
    )
    const of = (...whys: string[]) =>
      counts.filter(({ why }) => whys.includes(why)).reduce((sum, { rows }) => sum + Number(rows), 0)
    const listed = await duck.rows(
      drop,
      `SELECT "row", why FROM dropped WHERE why <> 'deleted' ORDER BY 1 LIMIT ${most}`,
    )
    const reference = stage.table.references?.[0]?.column ?? null
    const column = (why: string) => (why === 'keyTwice' ? stage.table.key[0]! : reference)
    return {
      crossed: listed.map(({ row, why }) => ({
        row: Number(row),
        column: column(why),
        fault: why as Crossed['fault'],
      })),
      counts: counts
        .filter(({ why }) => why !== 'deleted')
        .map(({ why, rows }) => ({ column: column(why), fault: why, rows: Number(rows) })),
      atFault: of('keyTwice', 'noSuchRecord'),
      following: of('recordSetAside'),
      deleted: of('deleted'),
    }
  })
}

async function dropDeleted({ duck }: Reception, stage: Stage): Promise<void> {
  const { name, key } = stage.table
  if (!(recordSources as readonly string[]).includes(name)) return
  await duck.run(
    `INSERT INTO dropped SELECT file_row_number, 'deleted' FROM ${rowsOf(stage)} WHERE ${sqlName(key[0]!)} IN ` +
      `(SELECT id FROM deleted WHERE source = ${sqlText(name)})`,
  )
}

/** The first row of a key is kept. */
async function dropKeysTwice({ duck }: Reception, stage: Stage): Promise<void> {
  const key = stage.table.key.map(sqlName).join(', ')
  const twice =
    `SELECT ${key}, min(file_row_number) AS first FROM ${rowsOf(stage)} ` +
    `WHERE ${sqlName(stage.table.key[0]!)} IS NOT NULL GROUP BY ${key} HAVING count(*) > 1`
  const { rows } = await duck.row(count, `SELECT count(*) AS rows FROM (${twice})`)
  if (rows === 0n) return
  await duck.run(
    `INSERT INTO dropped SELECT s.file_row_number, 'keyTwice' FROM ${rowsOf(stage)} s JOIN (${twice}) ` +
      `USING (${key}) WHERE s.file_row_number > first ` +
      `AND s.file_row_number NOT IN (SELECT "row" FROM dropped)`,
  )
}

async function dropReferring(
  { duck, folder }: Reception,
  stage: Stage,
  { column, table, tableColumn }: Reference,
): Promise<void> {
  const name = sqlName(column)
  const first = sqlName(stage.table.columns[0]!.name)
  const broken =
    `FROM ${rowsOf(stage)} s ANTI JOIN read_parquet(${sqlText(recordFile(folder, table))}) r ` +
    `ON r.${sqlName(tableColumn)} = s.${name} WHERE s.${first} IS NOT NULL AND s.${name} IS NOT NULL`
  const { rows } = await duck.row(count, `SELECT count(*) AS rows ${broken}`)
  if (rows === 0n) return
  await duck.run(
    `INSERT INTO dropped SELECT b."row", CASE WHEN bool_or(lost.why = 'deleted') THEN 'deleted' ` +
      `WHEN bool_or(lost.why = 'setAside') THEN 'recordSetAside' ELSE 'noSuchRecord' END ` +
      `FROM (SELECT s.file_row_number AS "row", s.${name} AS id ${broken}) b ` +
      `LEFT JOIN lost ON lost.id = b.id AND lost.source = ${sqlText(table)} AND lost.name = ${sqlText(tableColumn)} ` +
      `WHERE b."row" NOT IN (SELECT "row" FROM dropped) GROUP BY b."row"`,
  )
}
