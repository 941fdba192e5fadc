import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/**
 * Writes lines of CSV (blank for null) into a table that the open transaction has made, by COPY, at the pace at which
 * PostgreSQL takes them. Rows are written frozen: never to be vacuumed.
 *
 * @param target table and columns, as trusted SQL
 * @returns the number of rows written
 */
export async function copyLines(
  database: Client,
  target: string,
  lines: AsyncIterable<Buffer>,
): Promise<number> {
  const into = database.query(copyFrom(`COPY ${target} FROM STDIN (FORMAT csv, FREEZE)`))
  await pipeline(Readable.from(lines, { objectMode: false, highWaterMark: 1024 * 1024 }), into)
  return into.rowCount ?? 0
}
