import path from 'node:path'
import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'

/** An input file and how it is read. */
export type InputFile = {
  readonly file: string
  /** What its records are called where the file itself has no source column. */
  readonly source: string
  readonly isCsv: boolean
  /** Column names as in the file, and their DuckDB types. */
  readonly columns: ReadonlyMap<string, string>
}

/**
 * Reads the names and types of a file's columns. CSV says nothing of types: whole numbers and decimals become numbers,
 * everything else, dates too, stays text (as the files come into Splink through pandas).
 *
 * @throws LinkageRefused for a file that is neither CSV nor Parquet, or cannot be read
 */
export async function readColumns(duck: Duck, file: string, source: string): Promise<InputFile> {
  const isCsv = !/\.(parquet|pq)$/i.test(file)
  const from = isCsv
    ? `read_csv(${sqlText(file)}, header = true, sample_size = -1, auto_type_candidates = ['BIGINT', 'DOUBLE', 'VARCHAR'])`
    : recordsSql({ file, isCsv })
  try {
    const rows = await duck.rows(
      z.object({ column_name: z.string(), column_type: z.string() }),
      `DESCRIBE SELECT * FROM ${from}`,
    )
    return { file, source, isCsv, columns: new Map(rows.map((row) => [row.column_name, row.column_type])) }
  } catch (error) {
    if (error instanceof Error && /Out of Memory|abort/i.test(error.message)) throw error
    throw new LinkageRefused(
      `${path.basename(file)} cannot be read as ${isCsv ? 'CSV' : 'Parquet'}: an input is a CSV file with a header line, or a Parquet file.`,
    )
  }
}

/** Names for sources after their files; the same name twice gets a number. */
export function sourceNames(files: readonly string[]): string[] {
  const stems = files.map((file) => path.basename(file).replace(/\.[^.]+$/, ''))
  return stems.map((stem, index) =>
    stems.filter((other) => other === stem).length > 1 ? `${stem}_${index + 1}` : stem,
  )
}

/** The records of a file: CSV as text. */
export const recordsSql = ({ file, isCsv }: Pick<InputFile, 'file' | 'isCsv'>): string =>
  isCsv
    ? `read_csv(${sqlText(file)}, header = true, sample_size = -1, all_varchar = true)`
    : `read_parquet(${sqlText(file)})`

/** The one length that all lists of numbers of a column have; null where there is none such. */
export async function listLength(
  duck: Duck,
  files: readonly InputFile[],
  column: string,
): Promise<number | null> {
  const lists = files.map(
    (file) => `SELECT TRY_CAST(${sqlName(column)} AS DOUBLE[]) AS list FROM ${recordsSql(file)}`,
  )
  try {
    const { least, most } = await duck.row(
      z.object({ least: z.coerce.number().nullable(), most: z.coerce.number().nullable() }),
      `SELECT min(len(list)) AS least, max(len(list)) AS most FROM (${lists.join(' UNION ALL ')})`,
    )
    return least !== null && least === most && least > 0 ? least : null
  } catch {
    // The column is of a type that is no list.
    return null
  }
}
