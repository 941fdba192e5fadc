import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { rowSets, type RowSet } from '@/lib/measures/linked-count'
import { journeyTables, usual } from './journey-tables'

export type MadeRow = Record<string, string | number | boolean | null | undefined>
export type Made = Partial<Record<RowSet, readonly MadeRow[]>>
export type MadePeriod = {
  /** First days of the first and last month. */
  readonly from: string
  readonly to: string
  readonly completeTo: Partial<Record<'police' | 'cps' | 'courts', string>>
}

/** A release folder with journeys of a few rows; `remove` it afterwards. */
export async function madeJourneys(
  made: Made,
  { from, to, completeTo }: MadePeriod,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cells-'))
  const journeys = path.join(folder, 'journeys')
  await mkdir(journeys)
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  for (const name of rowSets) await write(duck, journeys, name, made[name] ?? [])
  const agencies = Object.entries(completeTo).map(
    ([agency, day]) => `(${sqlText(agency)}, DATE '${day}', DATE '${from}', DATE '${to}')`,
  )
  await writeParquet(
    duck,
    `FROM (VALUES ${agencies.join(', ')}) AS agency (agency, complete_to, period_from, period_to)`,
    path.join(journeys, 'complete_to.parquet'),
  )
  duck.close()
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

async function write(duck: Duck, folder: string, name: RowSet, rows: readonly MadeRow[]): Promise<void> {
  const columns = Object.entries(journeyTables[name])
  const unknown = rows.flatMap((row) => Object.keys(row).filter((key) => !(key in journeyTables[name])))
  if (unknown.length > 0) throw new Error(`${name} has no column ${unknown[0]}`)
  await duck.run(`CREATE TABLE made (${columns.map(([column, type]) => `"${column}" ${type}`).join(', ')})`)
  for (let start = 0; start < rows.length; start += 500) {
    const values = rows.slice(start, start + 500).map((row) => {
      const whole: MadeRow = { ...usual[name], ...row }
      return `(${columns.map(([column]) => literal(whole[column])).join(', ')})`
    })
    await duck.run(`INSERT INTO made VALUES ${values.join(', ')}`)
  }
  await writeParquet(duck, 'FROM made', path.join(folder, `${name}.parquet`))
  await duck.run('DROP TABLE made')
}

const literal = (value: MadeRow[string]): string =>
  value === undefined || value === null ? 'NULL' : typeof value === 'string' ? sqlText(value) : String(value)
