import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Duck } from './duck/open-duck'
import { sqlText } from './duck/sql-text'

/** A read gives no more, and room for more costs more time in collecting it again than the copy itself takes. */
const pipeHolds = 64 * 1024

export type DuckCopy = {
  /** Table to fill, as trusted SQL. Made in the open transaction, its rows are written frozen: never to be vacuumed. */
  readonly table: string
  /** A DuckDB SELECT whose columns have the names of the table's; lists as PostgreSQL writes arrays (arrayText). */
  readonly query: string
  readonly columns: readonly string[]
  /** A folder for the pipe. */
  readonly folder: string
  /** False where the table was there before the transaction. */
  readonly frozen?: boolean
}

/**
 * Rows of a DuckDB query into a PostgreSQL table: DuckDB writes CSV into a pipe while PostgreSQL reads it, so neither
 * memory nor disk grows with the rows, and no row passes through JavaScript. Where the system has no named pipes, the
 * same through a file.
 *
 * @returns the number of rows written
 * @throws what DuckDB or PostgreSQL says; the caller's transaction is then to be rolled back
 */
export async function copyFromDuck(database: Client, duck: Duck, copy: DuckCopy): Promise<number> {
  const pipe = path.join(copy.folder, `copy-${process.pid}-${randomBytes(4).toString('hex')}.pipe`)
  const piped = await makePipe(pipe)
  const write = () =>
    duck.run(
      `COPY (${copy.query}) TO ${sqlText(pipe)} (FORMAT csv, HEADER false, NULLSTR '\\N', USE_TMP_FILE false)`,
    )
  const read = async () => {
    const columns = copy.columns.join(', ')
    const into = database.query(
      copyFrom(
        `COPY ${copy.table} (${columns}) FROM STDIN (FORMAT csv, NULL '\\N', FREEZE ${String(copy.frozen ?? true)})`,
      ),
    )
    await pipeline(createReadStream(pipe, { highWaterMark: pipeHolds }), into)
    return into.rowCount ?? 0
  }
  try {
    if (!piped) {
      await write()
      return await read()
    }
    const [written, rows] = await Promise.allSettled([
      // A reader waits until somebody opens the pipe for writing: where DuckDB failed before it did, we do.
      write().catch((fault: unknown) => release(pipe).then(() => Promise.reject(fault))),
      read(),
    ])
    if (written.status === 'rejected') throw written.reason
    if (rows.status === 'rejected') throw rows.reason
    return rows.value
  } finally {
    await rm(pipe, { force: true })
  }
}

/** A list of DuckDB in the words of a PostgreSQL array; null stays null. */
export const arrayText = (column: string): string => `'{' || array_to_string(${column}, ',') || '}'`

async function makePipe(file: string): Promise<boolean> {
  try {
    await promisify(execFile)('mkfifo', ['-m', '600', file])
    return true
  } catch {
    return false
  }
}

async function release(pipe: string): Promise<void> {
  // Not waiting for a reader: where the pipe has none any more, there is nobody to release.
  const { O_WRONLY, O_NONBLOCK } = await import('node:fs').then((fs) => fs.constants)
  await open(pipe, O_WRONLY | O_NONBLOCK)
    .then((file) => file.close())
    .catch(() => undefined)
}
