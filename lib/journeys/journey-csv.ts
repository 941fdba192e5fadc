import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { journeyColumns, type JourneyTable } from './journey-columns'

export type JourneyCsv = {
  /** For COPY: `linked.crime_journey_r7 (release_id, id, …) FROM STDIN (FORMAT csv)`. */
  readonly columns: readonly string[]
  /** Lines without a head, blank for NULL. */
  readonly lines: AsyncIterable<Buffer>
}

/**
 * A secret from which the ids of one release are made. Drawn anew for each release and kept nowhere: a record key is the
 * same in every release and can be made again from a delivery by whoever holds the hashing key, so it must not reach the
 * database; ids made with a secret that nobody has join the three tables of one release and nothing else. Short enough
 * for MD5 to take it and a record key in one block.
 */
export const drawJourneySecret = (): string => randomBytes(16).toString('base64url')

/** The statement that makes `pseudonym`, the macro of `journeyColumns` that draws ids; run it before they are selected. */
export const pseudonymMacro = (secret: string): string =>
  `CREATE OR REPLACE TEMP MACRO pseudonym(kind, record_key) AS CASE WHEN record_key IS NOT NULL THEN
    (md5_number_upper(concat(${sqlText(secret)}, kind, record_key)) >> 1)::BIGINT END`

/**
 * One journey file as CSV for PostgreSQL's COPY, in constant memory. Every line passes through JavaScript: where DuckDB
 * can write its CSV into a pipe, `journeyColumns` after `pseudonymMacro` cost less.
 *
 * @param secret the same for the three tables of a release
 * @throws whatever DuckDB says; the signal's reason after an abort
 */
export function journeyCsv(options: {
  readonly folder: string
  readonly table: JourneyTable
  readonly releaseId: number
  readonly secret: string
  readonly threads?: number
  readonly memory?: string
  readonly signal?: AbortSignal
}): JourneyCsv {
  const columns = journeyColumns[options.table]
  return { columns: ['release_id', ...columns.map(([column]) => column)], lines: linesOf(options) }
}

async function* linesOf(options: Parameters<typeof journeyCsv>[0]): AsyncGenerator<Buffer> {
  const { folder, table, releaseId, secret, threads, memory, signal } = options
  const file = path.join(folder, 'journeys', `${table}.parquet`)
  const duck = await openDuck({ threads, memoryLimit: memory, keepOrder: false, signal })
  try {
    await duck.run(pseudonymMacro(secret))
    const fields = journeyColumns[table].map(([column, sql]) => (column === 'court' ? quoted(sql) : sql))
    const line = `concat(${[String(releaseId), ...fields].join(", ',', ")})`
    const result = await duck.connection.stream(`SELECT ${line} FROM read_parquet(${sqlText(file)})`)
    for (;;) {
      signal?.throwIfAborted()
      const chunk = await result.fetchChunk()
      if (!chunk || chunk.rowCount === 0) return
      yield Buffer.from(`${chunk.getColumnVector(0).toArray().join('\n')}\n`)
    }
  } finally {
    duck.close()
  }
}

/** Free text in quotes, so that a comma in it is no new field. */
const quoted = (sql: string) =>
  `CASE WHEN ${sql} IS NOT NULL THEN '"' || replace(${sql}, '"', '""') || '"' END`
