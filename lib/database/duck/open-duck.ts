import { DuckDBInstance, type DuckDBConnection, type DuckDBValue, type JS } from '@duckdb/node-api'
import type { z } from 'zod'

export type DuckOptions = {
  /** Default 2. */
  readonly threads?: number
  /** As DuckDB writes it, such as `3GB` (the default). What does not fit spills to the folder below. */
  readonly memoryLimit?: string
  /** A folder for what does not fit into memory; without one nothing spills. */
  readonly temporaryFolder?: string
  /** Rows leave a query in the order in which they came in. Default true; false spares memory in large sorts. */
  readonly keepOrder?: boolean
  /** Ends running statements, and refuses further ones, when it aborts. */
  readonly signal?: AbortSignal
}

/** An in-memory DuckDB of this process: nothing of it is kept but the files that statements write. */
export type Duck = {
  /** For what the functions below do not give: appenders, streams, functions of our own. */
  readonly connection: DuckDBConnection
  /** Runs one or several statements. */
  run(sql: string, values?: DuckValues): Promise<void>
  /** All rows as objects, each held to the schema: dates as Date (UTC), 64-bit whole numbers as bigint, lists as arrays. */
  rows<T>(schema: z.ZodType<T>, sql: string, values?: DuckValues): Promise<T[]>
  /** The only row. @throws where there are none or several */
  row<T>(schema: z.ZodType<T>, sql: string, values?: DuckValues): Promise<T>
  /** How far the running statement is, 0 to 1; null where DuckDB cannot tell. */
  share(): number | null
  close(): void
}
export type DuckValues = DuckDBValue[] | Record<string, DuckDBValue>

/**
 * Opens DuckDB. Extensions are never fetched or loaded by themselves: only the bundled ones (json, parquet) are there.
 *
 * @throws whatever DuckDB says: its messages may hold values of the data, so a caller that reads identifiers must not
 *   let them reach a log or a report; a DOMException (AbortError) or the signal's reason after an abort
 */
export async function openDuck(options: DuckOptions = {}): Promise<Duck> {
  const { signal } = options
  signal?.throwIfAborted()
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? 2),
    memory_limit: options.memoryLimit ?? '3GB',
    temp_directory: options.temporaryFolder ?? '',
    preserve_insertion_order: String(options.keepOrder ?? true),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  // Needed for `share`; nothing is printed.
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false')
  const interrupt = () => connection.interrupt()
  signal?.addEventListener('abort', interrupt)

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  }
  const rows = <T>(schema: z.ZodType<T>, sql: string, values?: DuckValues) =>
    guarded(async () => {
      const reader = await connection.runAndReadAll(sql, values)
      return reader.getRowObjectsJS().map((row: Record<string, JS>) => schema.parse(row))
    })
  return {
    connection,
    run: (sql, values) => guarded(async () => void (await connection.run(sql, values))),
    rows,
    row: async (schema, sql, values) => {
      const found = await rows(schema, sql, values)
      if (found.length !== 1) throw new Error(`one row was expected, ${found.length} came`)
      return found[0]!
    },
    share: () => {
      const { percentage } = connection.progress
      return percentage < 0 ? null : percentage / 100
    },
    close: () => {
      signal?.removeEventListener('abort', interrupt)
      connection.closeSync()
      instance.closeSync()
    },
  }
}
