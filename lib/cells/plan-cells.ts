import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { rowSets, type RowSet } from '@/lib/measures/linked-count'
import type { LinkedMeasure } from '@/lib/measures/linked-measures'
import { journeyFile } from './journey-file'
import { measureTime } from './measure-time'
import { cellsOfMeasure } from './sql/cells-of-measure'
import { firstDayOf } from './sql/expressions'

/** How one measure is counted. */
export type PlannedMeasure = {
  readonly measure: string
  /** Names all that the cells rest on: the SQL and the journeys. */
  readonly fingerprint: string
  readonly statements: readonly string[]
  /** Queries without `measure`, month a date. */
  readonly cells: string
  readonly flows: string | null
}

/** Measures whose cells are written together. */
export type PlannedPart = {
  readonly measures: readonly PlannedMeasure[]
  readonly fingerprint: string
}

export type CellsPlan = {
  readonly parts: readonly PlannedPart[]
  /** Measures that the delivery cannot give. */
  readonly without: readonly string[]
  readonly fingerprint: string
}

/**
 * What is to be done for the cells of a release folder.
 *
 * @param partRows rows of journeys below which several measures share a part
 */
export async function planCells(
  duck: Duck,
  folder: string,
  measures: readonly LinkedMeasure[],
  partRows: number,
): Promise<CellsPlan> {
  const inputs = await inputsOf(folder)
  const rowsOf = await rowsOfFiles(duck, folder)
  const parts: { measures: PlannedMeasure[]; rows: number }[] = []
  const without: string[] = []
  for (const { id, linked } of measures) {
    const time = await measureTime(duck, journeyFile(folder, 'complete_to'), linked)
    if (!time) {
      without.push(id)
      continue
    }
    const sql = cellsOfMeasure(linked, (name) => journeyFile(folder, name), time)
    const month = `${firstDayOf(time, 'month')} AS month`
    const cells = `SELECT * REPLACE (${month}) FROM (${sql.cells})`
    const flows = sql.flows && `SELECT * REPLACE (${month}) FROM (${sql.flows})`
    const fingerprint = print(inputs, ...sql.statements, cells, flows ?? '')
    const planned = { measure: id, fingerprint, statements: sql.statements, cells, flows }
    const rows = rowsOf[linked.rows]
    const open = parts.at(-1)
    if (open && open.rows + rows < partRows) {
      open.measures.push(planned)
      open.rows += rows
    } else parts.push({ measures: [planned], rows })
  }
  const named = parts.map(({ measures: own }) => ({
    measures: own,
    fingerprint: print(...own.map(({ measure, fingerprint }) => `${measure} ${fingerprint}`)),
  }))
  const fingerprint = print(...parts.flatMap((part) => part.measures.map((each) => each.fingerprint)))
  return { parts: named, without, fingerprint }
}

const print = (...texts: readonly string[]) =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)

/** What identifies the journeys: sizes and times of their files. */
async function inputsOf(folder: string): Promise<string> {
  const files = [...rowSets, 'complete_to' as const].map((name) => journeyFile(folder, name))
  const facts = await Promise.all(files.map((file) => stat(file)))
  return facts.map(({ size, mtimeMs }) => `${size} ${mtimeMs}`).join('\n')
}

async function rowsOfFiles(duck: Duck, folder: string): Promise<Record<RowSet, number>> {
  const rows: Partial<Record<RowSet, number>> = {}
  for (const name of rowSets) {
    const found = await duck.row(
      z.object({ rows: z.coerce.number() }),
      `SELECT num_rows AS rows FROM parquet_file_metadata(${sqlText(journeyFile(folder, name))})`,
    )
    rows[name] = found.rows
  }
  return rows as Record<RowSet, number>
}
