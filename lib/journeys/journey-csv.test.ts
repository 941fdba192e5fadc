import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildJourneys } from './build-journeys'
import { journeyColumns, type JourneyTable } from './journey-columns'
import { drawJourneySecret, journeyCsv } from './journey-csv'
import { handMadeRelease } from './testing/hand-made-release'

const key = 12_345_678_901
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'csv-'))
  await handMadeRelease(folder, {
    police_crimes: [{ crime_id: key }, { crime_id: 2 }],
    police_suspects: [{ suspect_id: key, crime_id: key, asn: 70 }],
    police_victims: [
      { victim_id: key, crime_id: key },
      { victim_id: 6, crime_id: key },
    ],
    cps_suspects: [{ cps_suspect_id: key, asn: 70, charged_on: '2026-01-05' }],
    court_defendants: [
      { court_defendant_id: key, case_id: 41, asn: 70, court: 'A "great" court, or so' },
      { court_defendant_id: 32, case_id: 42 },
    ],
  })
  await buildJourneys({ folder, threads: 1, memory: '500MB' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const tables = Object.keys(journeyColumns) as JourneyTable[]

async function read(table: JourneyTable, secret: string, releaseId = 7) {
  const { columns, lines } = journeyCsv({ folder, table, releaseId, secret, threads: 1 })
  let text = ''
  for await (const piece of lines) text += piece.toString()
  return { text, rows: parse(text, { columns: [...columns] }) as Record<string, string>[] }
}

describe('journeys as CSV for COPY', () => {
  it('has a field for every column, NULL as nothing and text in quotes', async () => {
    const { text, rows } = await read('crime_journey', 'a')
    expect(text.trimEnd().split('\n')).toHaveLength(2)
    const charged = rows.find((row) => row['charged_on'] !== '')
    expect(charged).toMatchObject({
      release_id: '7',
      home_board: '1',
      charged_on: '2026-01-05',
      charge_from: 'cps',
      outcome_code: '',
      outcome_void: 'false',
      weakest_weight: '',
    })
    const defendants = await read('defendant_journey', 'a')
    expect(defendants.rows.map((row) => row['court']).sort()).toEqual([
      'A "great" court, or so',
      'Bath Magistrates’ Court',
    ])
  })

  it('joins the three tables of a release, and no key of a record is in it', async () => {
    const secret = drawJourneySecret()
    const [crimes, defendants, victims] = await Promise.all([
      read('crime_journey', secret),
      read('defendant_journey', secret),
      read('victim_journey', secret),
    ])
    const crime = crimes.rows.find((row) => row['charged_on'] !== '')!['id']!
    expect(victims.rows.map((row) => row['crime_id'])).toEqual([crime, crime])
    expect(defendants.rows.map((row) => row['crime_id']).sort()).toEqual(['', crime])
    expect(new Set(victims.rows.map((row) => row['id'])).size).toBe(2)
    for (const { text } of [crimes, defendants, victims]) expect(text).not.toContain(String(key))
  })

  it('gives the same record another id in every release and in every table', async () => {
    const ids = async (table: JourneyTable, secret: string) =>
      (await read(table, secret)).rows.map((row) => BigInt(row['id']!))
    const of = await Promise.all([
      ids('crime_journey', drawJourneySecret()),
      ids('crime_journey', drawJourneySecret()),
      ids('victim_journey', 'x'),
      ids('defendant_journey', 'x'),
      ids('crime_journey', 'x'),
    ])
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
    const { columns } = journeyCsv({ folder, table, releaseId: 1, secret: 'x' })
    expect(fields).toEqual(columns)
  })

  it('ends at a signal', async () => {
    const abort = new AbortController()
    abort.abort()
    const { lines } = journeyCsv({
      folder,
      table: 'crime_journey',
      releaseId: 1,
      secret: 'x',
      signal: abort.signal,
    })
    await expect(lines[Symbol.asyncIterator]().next()).rejects.toThrow('abort')
  })
})
