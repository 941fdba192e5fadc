import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { buildJourneys } from '../build-journeys'
import { handMadeRelease, type HandMade } from './hand-made-release'

export type JourneyRow = Record<string, string | number | boolean | null>
export type JourneyTables = Record<string, JourneyRow[]>

/** Builds the journeys of a few records and gives back the tables asked for; dates as YYYY-MM-DD, ordered by all. */
export async function journeysOf(
  records: HandMade,
  tables: readonly string[],
  told: Partial<Manifest> = {},
): Promise<JourneyTables> {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeys-'))
  try {
    await handMadeRelease(folder, records, told)
    await buildJourneys({ folder, threads: 1, memory: '500MB' })
    return await readJourneys(folder, tables)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const cell = z.union([
  z.date().transform((day) => day.toISOString().slice(0, 10)),
  z.bigint().transform(Number),
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
])

/** Whole tables of a folder's journeys as plain values. */
export async function readJourneys(folder: string, tables: readonly string[]): Promise<JourneyTables> {
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  const read: JourneyTables = {}
  for (const table of tables) {
    const file = path.join(folder, 'journeys', `${table}.parquet`)
    read[table] = await duck.rows(z.record(z.string(), cell), `FROM ${sqlText(file)} ORDER BY ALL`)
  }
  duck.close()
  return read
}
