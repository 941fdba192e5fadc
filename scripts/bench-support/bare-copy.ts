import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Column } from '@/lib/releases/contract/column'
import { deliveryTables } from '@/lib/releases/contract/delivery-contract'
import { manifest } from '@/lib/releases/contract/manifest'

const types: Record<Column['type'], string> = {
  id: 'text',
  text: 'text',
  code: 'text',
  date: 'date',
  month: 'text',
  flag: 'boolean',
  whole: 'integer',
  number: 'double precision',
}

/**
 * The yardstick of an import: every file of a delivery straight into a plain table by COPY, checked for nothing but its
 * types, without an index. The tables are dropped again.
 *
 * @returns rows, and the milliseconds of the COPY statements alone
 */
export async function bareCopy(
  database: Client,
  delivery: string,
): Promise<{ readonly rows: number; readonly milliseconds: number }> {
  const { files } = manifest.parse(JSON.parse(await readFile(path.join(delivery, 'manifest.json'), 'utf8')))
  let rows = 0
  let milliseconds = 0
  await database.query('CREATE SCHEMA bare')
  for (const { table, file } of files) {
    const columns = deliveryTables.find(({ name }) => name === table)!.columns
    const head = (await firstLine(path.join(delivery, file))).split(',')
    const list = head.map((name) => `"${name}" ${types[columns.find((each) => each.name === name)!.type]}`)
    await database.query(`CREATE TABLE bare.${table} (${list.join(', ')})`)
    const begun = performance.now()
    const into = database.query(copyFrom(`COPY bare.${table} FROM STDIN (FORMAT csv, HEADER)`))
    await pipeline(createReadStream(path.join(delivery, file), { highWaterMark: 1024 * 1024 }), into)
    milliseconds += performance.now() - begun
    rows += into.rowCount ?? 0
  }
  await database.query('DROP SCHEMA bare CASCADE')
  return { rows, milliseconds }
}

async function firstLine(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { encoding: 'utf8' }))
    return (chunk as string).split(/\r?\n/, 1)[0]!
  return ''
}
