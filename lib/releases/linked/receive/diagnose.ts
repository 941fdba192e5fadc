import { z } from 'zod'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { FaultCode } from './delivery-fault'
import { withoutWords } from './receive-failed'
import type { Reception, RowFault } from './reception'
import { splitLine } from './split-line'
import type { Stage } from './stage-table'
import { originText } from './table-source'
import { valueFault } from './value-fault'
import { walkCsv, type Walked } from './walk-csv'

/** A row that keeps the contract by itself and yet cannot be kept. */
export type Crossed = { readonly row: number; readonly column: string | null; readonly fault: FaultCode }

export type Diagnosis = {
  readonly faults: readonly RowFault[]
  /** CSV: what the walk saw; null where there was no need of one. */
  readonly walked: Walked | null
}

/** The text of a column of the contract in a row. */
type RowText = (column: string) => string | null

/**
 * Says of each row that is set aside where it is and why.
 *
 * @param invalid ordinals of staged rows that break the contract, ascending
 * @param crossed staged rows that cannot be kept for another reason
 * @param keepMalformed how many rows that are no CSV are listed one by one
 * @param onInvalid called with the text of each invalid row
 */
export async function diagnose(
  reception: Reception,
  stage: Stage,
  invalid: readonly number[],
  crossed: readonly Crossed[],
  keepMalformed: number,
  onInvalid: (text: RowText) => void,
): Promise<Diagnosis> {
  const faults: RowFault[] = []
  const crossings = new Map<number, Crossed>(crossed.map((crossing) => [crossing.row, crossing]))
  const wanted = [...new Set([...invalid, ...crossings.keys()])].sort((a, b) => a - b)
  const seen = (row: number, line: number, text: RowText) => {
    const crossing = crossings.get(row)
    if (crossing) faults.push({ line, column: crossing.column, fault: crossing.fault })
    else {
      faults.push(...rowFaults(stage, reception.manifest.snapshot_date, line, text))
      onInvalid(text)
    }
  }
  if (stage.source.csv) {
    const walked = await walkCsv(stage.file.path, {
      columns: stage.source.columns.length,
      wanted,
      onWanted: ({ ordinal, line, text }) => seen(ordinal, line, csvText(stage, text)),
      onMalformed: (line, fault) => {
        if (faults.length < keepMalformed + wanted.length) faults.push({ line, column: null, fault })
      },
      signal: reception.signal,
    })
    return { faults, walked }
  }
  await readParquetRows(reception, stage, wanted, seen)
  return { faults, walked: null }
}

function rowFaults({ table }: Stage, snapshot: string, line: number, text: RowText): readonly RowFault[] {
  const found = table.columns.flatMap((column) => {
    const fault = valueFault(table.name, column, text(column.name), snapshot)
    return fault ? [{ line, column: column.name, fault }] : []
  })
  return found.length > 0 ? found : [{ line, column: null, fault: 'notValid' }]
}

function csvText({ source }: Stage, line: string): RowText {
  const values = splitLine(line)
  return (column) =>
    originText(source.layout.origins[column]!, (name) => values[source.columns.indexOf(name)] || null)
}

const textRow = z
  .object({ row: z.bigint() })
  .catchall(z.union([z.string(), z.boolean(), z.null(), z.bigint()]))

/** Rows of Parquet files are numbered from 1. */
async function readParquetRows(
  { duck }: Reception,
  { source }: Stage,
  wanted: readonly number[],
  seen: (row: number, line: number, text: RowText) => void,
): Promise<void> {
  for (let from = 0; from < wanted.length; from += 10_000) {
    const some = wanted.slice(from, from + 10_000)
    const rows = await withoutWords('reading rows', () =>
      duck.rows(
        textRow,
        `SELECT * FROM (${source.select({ withRow: true })}) WHERE row IN (${some.join(', ')}) ORDER BY row`,
      ),
    )
    for (const row of rows) {
      const at = Number(row.row)
      seen(at, at + 1, (column) => (typeof row[column] === 'string' ? (row[column] as string) : null))
    }
  }
}

/** Ordinals of staged rows that break the contract, ascending, at most so many. */
export async function invalidRows({ duck }: Reception, stage: Stage, most: number): Promise<number[]> {
  const first = stage.table.columns[0]!.name
  const ours = stage.source.layout.foreign ? 'AND ours' : ''
  const rows = await withoutWords('looking for rows', () =>
    duck.rows(
      z.object({ row: z.bigint() }),
      `SELECT file_row_number AS row FROM read_parquet(${sqlText(stage.path)}, file_row_number = true) ` +
        `WHERE "${first}" IS NULL ${ours} ORDER BY row LIMIT ${most}`,
    ),
  )
  return rows.map(({ row }) => Number(row))
}
