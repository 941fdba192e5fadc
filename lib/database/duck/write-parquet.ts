import { rename, rm } from 'node:fs/promises'
import type { Duck, DuckValues } from './open-duck'
import { sqlText } from './sql-text'

/**
 * Writes the rows of a query to a Parquet file that is there whole or not at all: beside it first, then renamed.
 *
 * @param query a SELECT without a semicolon
 */
export async function writeParquet(
  duck: Duck,
  query: string,
  file: string,
  options: {
    readonly values?: DuckValues
    readonly rowGroup?: number
    /** Kept in the file beside its rows, for `parquet_kv_metadata`. */
    readonly metadata?: Readonly<Record<string, string>>
  } = {},
): Promise<void> {
  const beside = `${file}.tmp-${process.pid}`
  const rowGroup = options.rowGroup ?? 122_880
  const pairs = Object.entries(options.metadata ?? {}).map(([name, text]) => `${name}: ${sqlText(text)}`)
  const metadata = pairs.length === 0 ? '' : `, KV_METADATA {${pairs.join(', ')}}`
  try {
    await duck.run(
      `COPY (${query}) TO ${sqlText(beside)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}${metadata})`,
      options.values,
    )
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await rename(beside, file)
}
