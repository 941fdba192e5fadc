import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Duck } from '@/lib/database/duck/open-duck'
import { rowSets } from '@/lib/measures/linked-count'
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

export type CellsPlan = {
  readonly measures: readonly PlannedMeasure[]
  /** Measures that the delivery cannot give. */
  readonly without: readonly string[]
  readonly fingerprint: string
}

/** What is to be done for the cells of a release folder. */
export async function planCells(
  duck: Duck,
  folder: string,
  measures: readonly LinkedMeasure[],
): Promise<CellsPlan> {
  const inputs = await inputsOf(folder)
  const planned: PlannedMeasure[] = []
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
    const flows = sql.flows && `SELECT * REPLACE (${month}) FROM ${sql.flows}`
    const fingerprint = print(inputs, ...sql.statements, cells)
    planned.push({ measure: id, fingerprint, statements: sql.statements, cells, flows })
  }
  return { measures: planned, without, fingerprint: print(...planned.map((each) => each.fingerprint)) }
}

const print = (...texts: readonly string[]) =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)

/** What identifies the journeys: sizes and times of their files. */
async function inputsOf(folder: string): Promise<string> {
  const files = [...rowSets, 'complete_to' as const].map((name) => journeyFile(folder, name))
  const facts = await Promise.all(files.map((file) => stat(file)))
  return facts.map(({ size, mtimeMs }) => `${size} ${mtimeMs}`).join('\n')
}
