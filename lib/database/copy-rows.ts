import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopyValue = string | number | boolean | null

const chunk = 64 * 1024

/** Rows a batch at a time: awaiting each of millions would cost more than writing it. */
export type RowBatches = AsyncIterable<readonly CopyRow[]> | Iterable<readonly CopyRow[]>
export type CopyRow = readonly CopyValue[]

/**
 * Writes rows into a table by COPY, at the pace at which PostgreSQL takes them: memory stays constant however many
 * there are.
 *
 * @param target table and columns, as trusted SQL: `releases.observation_r1 (line, value)`
 * @returns the number of rows written
 * @throws what PostgreSQL says of a bad row; the caller's transaction is then to be rolled back
 */
export async function copyRows(database: Client, target: string, batches: RowBatches): Promise<number> {
  const copy = database.query(copyFrom(`COPY ${target} FROM STDIN`))
  await pipeline(Readable.from(chunksOf(batches), { objectMode: false, highWaterMark: 4 * chunk }), copy)
  return copy.rowCount ?? 0
}

async function* chunksOf(batches: RowBatches): AsyncGenerator<Buffer> {
  let text = ''
  for await (const rows of batches) {
    for (const row of rows) {
      text += copyLine(row)
      if (text.length < chunk) continue
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text) yield Buffer.from(text)
}

/** One line in COPY's text format (PostgreSQL manual, COPY, "Text Format"). */
export function copyLine(row: CopyRow): string {
  let line = copyField(row[0] ?? null)
  for (let index = 1; index < row.length; index++) line += `\t${copyField(row[index] ?? null)}`
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
