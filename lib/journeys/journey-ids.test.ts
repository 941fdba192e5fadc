import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { buildJourneys } from './build-journeys'
import { journeyColumns, type JourneyTable } from './journey-columns'
import { drawJourneySecret, pseudonymMacro } from './journey-ids'
import { handMadeRelease } from './testing/hand-made-release'

const key = 12_345_678_901
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ids-'))
  await handMadeRelease(folder, {
    police_crimes: [{ crime_id: key }, { crime_id: 2 }],
    police_suspects: [{ suspect_id: key, crime_id: key, asn: 70 }],
    police_victims: [
      { victim_id: key, crime_id: key },
      { victim_id: 6, crime_id: key },
    ],
    cps_suspects: [{ cps_suspect_id: key, asn: 70, charged_on: '2026-01-05' }],
    court_defendants: [
      { court_defendant_id: key, case_id: 41, asn: 70 },
      { court_defendant_id: 32, case_id: 42 },
    ],
  })
  await buildJourneys({ folder, threads: 1, memory: '500MB' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const tables = Object.keys(journeyColumns) as JourneyTable[]

/** The rows of a journey table as the database gets them, as texts. */
async function read(table: JourneyTable, secret: string) {
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  try {
    await duck.run(pseudonymMacro(secret))
    const columns = journeyColumns[table].map(([column, sql]) => `(${sql})::VARCHAR AS ${column}`)
    const file = path.join(folder, 'journeys', `${table}.parquet`)
    return await duck.rows(
      z.record(z.string(), z.string().nullable()),
      `SELECT ${columns.join(', ')} FROM read_parquet(${sqlText(file)})`,
    )
  } finally {
    duck.close()
  }
}

describe('journeys as the database gets them', () => {
  it('are joined by their ids within a release, and no key of a record is in them', async () => {
    const secret = drawJourneySecret()
    const [crimes, defendants, victims] = [
      await read('crime_journey', secret),
      await read('defendant_journey', secret),
      await read('victim_journey', secret),
    ]
    const crime = crimes.find((row) => row['charged_on'] !== null)!
    expect(crime).toMatchObject({ home_board: '1', charged_on: '2026-01-05', charge_from: 'cps' })
    expect(victims.map((row) => row['crime_id'])).toEqual([crime['id'], crime['id']])
    expect(new Set(defendants.map((row) => row['crime_id']))).toEqual(new Set([null, crime['id']]))
    expect(new Set(victims.map((row) => row['id'])).size).toBe(2)
    expect(JSON.stringify([crimes, defendants, victims])).not.toContain(String(key))
  })

  it('have another id for the same record in every release and in every table', async () => {
    const ids = async (table: JourneyTable, secret: string) =>
      (await read(table, secret)).map((row) => BigInt(row['id']!))
    const of = [
      await ids('crime_journey', drawJourneySecret()),
      await ids('crime_journey', drawJourneySecret()),
      await ids('victim_journey', 'x'),
      await ids('defendant_journey', 'x'),
      await ids('crime_journey', 'x'),
    ]
    const all = of.flat()
    expect(new Set(all).size).toBe(all.length)
    // They fit into BIGINT.
    for (const id of all) expect(id >= 0n && id < 2n ** 63n).toBe(true)
    expect(await ids('crime_journey', 'x')).toEqual(of[4])
  })

  it.each(tables)('%s has the columns of its model, in their order', (table) => {
    const schema = readFileSync(path.join(process.cwd(), 'prisma/schema/linked.prisma'), 'utf8')
    const models = schema.split(/^model /m).slice(1)
    const model = models.find((text) => text.includes(`@@map("${table}")`))!
    const fields = model
      .split('\n')
      .filter((line) => /^ {2}[a-z]/.test(line))
      .map((line) => /@map\("([a-z_]+)"\)/.exec(line)?.[1] ?? line.trim().split(/\s+/)[0])
    expect(fields).toEqual(['release_id', ...journeyColumns[table].map(([column]) => column)])
  })
})
