import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { LinkModel } from '../model/link-model'
import { readModel } from '../model/read-model'
import frozen from './splink-4.0.16.json'

/** Small invented records, and what Splink 4.0.16 made of them. */
export { frozen }
export type FrozenRun = (typeof frozen.runs)[number]

/** The untrained model of a run. */
export const frozenModel = (run: Pick<FrozenRun, 'link_type'>): LinkModel =>
  readModel({ ...frozen.model, link_type: run.link_type }).model

/** Writes the records of each source as Parquet into a new folder. @returns the folder */
export async function writeFrozenRecords(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'linkage-'))
  const duck = await openDuck({ threads: 1 })
  try {
    for (const [source, rows] of Object.entries(frozen.records)) {
      const values = rows.map((row) => `(string_split(${sqlText(row)}, '|'))`).join(', ')
      const names = frozen.columns.split('|').map((name, at) => {
        const value = `nullif(v[${at + 1}], '')`
        return name === 'pncs' ? `coalesce(string_split(${value}, ' '), []) AS pncs` : `${value} AS ${name}`
      })
      await writeParquet(
        duck,
        `SELECT ${names.join(', ')} FROM (VALUES ${values}) t(v)`,
        path.join(folder, `${source}.parquet`),
      )
    }
  } finally {
    duck.close()
  }
  return folder
}
