import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { buildJourneys, type StepTold } from './build-journeys'
import { journeyTypes } from './journey-types'
import { readSteps } from './read-steps'
import { recordTables } from './record-tables'
import { journeyReference, referenceTables } from './reference-tables'
import { handMadeRelease, type HandMade } from './testing/hand-made-release'
import { readJourneys } from './testing/journeys-of'

const records: HandMade = {
  police_crimes: [{ crime_id: 1, urn: 50 }],
  police_suspects: [{ suspect_id: 11, crime_id: 1, asn: 70 }],
  police_victims: [{ victim_id: 5, crime_id: 1 }],
  cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
  court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70 }],
  court_hearings: [
    { hearing_id: 51, case_id: 41, listed_on: '2026-03-01', type: 'trial', outcome: 'effective' },
  ],
}

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'))
  await handMadeRelease(folder, records)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Builds and says what each step did. */
async function build(
  options: Partial<Parameters<typeof buildJourneys>[0]> = {},
): Promise<Record<string, string>> {
  const told: Record<string, string> = {}
  const onStep = (step: StepTold) => void (told[step.name] = step.state)
  await buildJourneys({ folder, threads: 1, memory: '500MB', onStep, ...options })
  return told
}
const journeys = () => path.join(folder, 'journeys')
const did = (told: Record<string, string>, state: string) =>
  Object.keys(told)
    .filter((name) => told[name] === state)
    .sort()

describe('a build of journeys', () => {
  it('makes the files of every step that is not a working one, and nothing else', async () => {
    const steps = await readSteps()
    const told = await build()
    expect(did(told, 'done')).toEqual(steps.map(({ name }) => name).sort())
    const kept = steps.filter(({ working }) => !working).map(({ name }) => `${name}.parquet`)
    expect(readdirSync(journeys()).sort()).toEqual(kept.sort())
  })

  it('does nothing a second time', async () => {
    await build()
    expect(did(await build(), 'done')).toEqual([])
  })

  it('makes a missing file again, with what it rests on', async () => {
    await build()
    rmSync(path.join(journeys(), 'trial.parquet'))
    expect(did(await build(), 'done')).toEqual(['trial'])
    rmSync(path.join(journeys(), 'cps_suspect.parquet'))
    const again = [
      'court_to_cps',
      'court_to_police',
      'cps_suspect',
      'cps_to_police',
      'lead',
      'principal',
      'suspect',
    ]
    expect(did(await build(), 'done')).toEqual(again)
  })

  it('takes other records, another threshold and another list of boards for what they are', async () => {
    await build()
    const sittings = path.join(folder, 'records', 'court_hearings.parquet')
    utimesSync(sittings, new Date(), new Date(0))
    expect(did(await build(), 'done')).toContain('trial_listing')
    expect(did(await build({ threshold: 6 }), 'done')).toContain('crime_journey')
    const reference = { ...journeyReference, courts: [] }
    expect(did(await build({ threshold: 6, reference }), 'done')).toContain('court_defendant')
    expect(did(await build({ threshold: 6, reference }), 'done')).toEqual([])
  })

  it('only takes what a change reaches', async () => {
    await build()
    const remand = path.join(folder, 'records', 'court_sittings.parquet')
    await handMadeRelease(folder, { court_sittings: [{ court: 'Bath', month: '2026-01-01' }] })
    expect(readdirSync(path.join(folder, 'records'))).toContain(path.basename(remand))
    const done = did(await build(), 'done')
    expect(done).toContain('court_sitting')
    expect(done).not.toContain('crime_journey')
  })

  it('removes what an ended process left half written, and builds in its place', async () => {
    await build()
    rmSync(path.join(journeys(), 'crime_journey.parquet'))
    writeFileSync(path.join(journeys(), 'crime_journey.parquet.tmp-1'), 'PAR1 and no more')
    await build()
    expect(readdirSync(journeys()).filter((name) => name.includes('tmp'))).toEqual([])
    expect((await readJourneys(folder, ['crime_journey']))['crime_journey']).toHaveLength(1)
  })

  it('ends at a signal, keeps what is done and goes on from there', async () => {
    const abort = new AbortController()
    const onStep = ({ name }: StepTold) => {
      if (name === 'crime_journey') abort.abort()
    }
    await expect(build({ signal: abort.signal, onStep })).rejects.toThrow('abort')
    expect(readdirSync(journeys())).toContain('cps_suspect.parquet')
    expect(readdirSync(journeys())).not.toContain('crime_journey.parquet')
    const done = did(await build(), 'done')
    expect(done).toContain('crime_journey')
    expect(done).not.toContain('cps_suspect')
  })

  it('needs no links, no clusters and no agency’s records but those that are there', async () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'bare-'))
    await handMadeRelease(bare, { police_crimes: [{ crime_id: 1 }] }, { linkage: { method: 'none' } })
    await buildJourneys({ folder: bare, threads: 1, memory: '500MB' })
    const read = await readJourneys(bare, ['crime_journey', 'cps_suspect', 'court_case'])
    expect(Object.values(read).map((rows) => rows.length)).toEqual([1, 0, 0])
    rmSync(bare, { recursive: true })
  })
})

describe('steps', () => {
  it('read only what is there before them, and each working one is read', async () => {
    const shared = ['force', 'centre', 'agency_complete_to', 'model_edge', 'model_cluster']
    const before = new Set([...Object.keys(recordTables), ...shared])
    const steps = await readSteps()
    for (const { name, reads } of steps) {
      expect(
        reads.filter((table) => !before.has(table)),
        name,
      ).toEqual([])
      before.add(name)
    }
    const read = new Set(steps.flatMap(({ reads }) => reads))
    for (const { name, working } of steps) if (working) expect(read.has(name), name).toBe(true)
  })

  it('never join row by row: every join is by a key', async () => {
    await build()
    const duck = await openDuck({ threads: 1 })
    for (const [name, columns] of Object.entries(recordTables))
      await duck.run(
        `CREATE TABLE ${name} AS SELECT ${columns.map(([column, type]) => `NULL::${type} AS ${column}`).join(', ')}`,
      )
    const definitions = readFileSync(path.join(import.meta.dirname, 'definitions.sql'), 'utf8')
    await duck.run(
      "SET VARIABLE threshold = 5::DOUBLE; SET VARIABLE by_cluster = true; SET VARIABLE period_from = DATE '2026-01-01'; SET VARIABLE period_to = DATE '2026-06-01'",
    )
    await duck.run('CREATE TABLE agency_complete_to (agency VARCHAR, complete_to DATE)')
    for (const sql of [...journeyTypes, definitions, ...referenceTables(journeyReference)])
      await duck.run(sql)
    for (const { name, sql } of await readSteps()) {
      const plan = await duck.rows(z.object({ explain_value: z.string() }), `EXPLAIN ${sql}`)
      expect(plan[0]!.explain_value, name).not.toMatch(/NL_JOIN|NESTED_LOOP|CROSS_PRODUCT/)
      await duck.run(`CREATE TABLE ${name} AS ${sql}`)
    }
    duck.close()
  })

  it('have every file and column in the README', async () => {
    await build()
    const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8')
    const duck = await openDuck({ threads: 1 })
    for (const { name, working } of await readSteps()) {
      if (working) continue
      // Sections begin with the name of their file; those of data quality are a list.
      const start = readme.search(new RegExp(`^(### |- )\`${name}\``, 'm'))
      expect(start, name).toBeGreaterThan(0)
      if (name === 'defendant_journey') continue
      const text = readme.slice(start).split(/\n(?=###? |- `)/)[0]!
      const columns = await duck.rows(
        z.object({ column_name: z.string() }),
        `DESCRIBE FROM ${sqlText(path.join(journeys(), `${name}.parquet`))}`,
      )
      for (const { column_name } of columns)
        expect(text, `${name}.${column_name}`).toContain(`\`${column_name}\``)
    }
    duck.close()
  })

  it('say in their file from what it was made', async () => {
    await build()
    const duck = await openDuck({ threads: 1 })
    const file = sqlText(path.join(journeys(), 'trial.parquet'))
    const row = await duck.row(
      z.object({ key: z.string(), value: z.string() }),
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(${file})`,
    )
    duck.close()
    expect(row).toEqual({ key: 'fingerprint', value: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})
