import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopyValue = string | number | boolean | null

const batch = 64 * 1024

/**
 * Writes rows into a table by COPY, at the pace at which PostgreSQL takes them: memory stays constant however many
 * there are.
 *
 * @param target table and columns, as trusted SQL: `releases.observation_r1 (line, value)`
 * @returns the number of rows written
 * @throws what PostgreSQL says of a bad row; the caller's transaction is then to be rolled back
 */
export async function copyRows(
  database: Client,
  target: string,
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<number> {
  const copy = database.query(copyFrom(`COPY ${target} FROM STDIN`))
  await pipeline(Readable.from(batches(rows), { objectMode: false, highWaterMark: 4 * batch }), copy)
  return copy.rowCount ?? 0
}

async function* batches(
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): AsyncGenerator<Buffer> {
  let text = ''
  for await (const row of rows) {
    text += copyLine(row)
    if (text.length >= batch) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text) yield Buffer.from(text)
}

/** One line in COPY's text format (PostgreSQL manual, COPY, "Text Format"). */
export function copyLine(row: readonly CopyValue[]): string {
  let line = ''
  for (const [index, value] of row.entries()) line += (index ? '\t' : '') + copyField(value)
  return `${line}\n`
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'number') return String(value)
  return /[\\\t\n\r]/.test(value) ? escaped(value) : value
}

function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}
