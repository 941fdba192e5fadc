import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pointEdition } from '../../publish/point-edition'
import { publishRelease } from '../../publish/publish-release'
import { releaseHarness, type ReleaseHarness } from '../../testing/release-harness'
import { applyRetention } from './apply-retention'

let harness: ReleaseHarness
let store: string
beforeEach(async () => {
  harness = await releaseHarness()
  store = path.join(harness.folder, 'releases')
  await harness.owner.query(`
    INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status)
    VALUES ('linked-records', 'L', 'L', 'P', 'linked', 'restricted', false, 'linked_experimental')`)
})
afterEach(() => harness.drop())

/** A release with a folder, a cell and a journey. */
async function release(id: number, folder: string) {
  await mkdir(path.join(store, folder, 'records'), { recursive: true })
  await writeFile(path.join(store, folder, 'records', 'police_crimes.parquet'), 'x')
  await harness.owner.query(`
    INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, folder)
    VALUES (${id}, 'linked-records', 'built', '${id}', 'd', 1, '2026-01-01', '2026-01-31', '{}', '${folder}');
    CREATE TABLE figures.cell_r${id} PARTITION OF figures.cell FOR VALUES IN (${id});
    INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, value)
    VALUES (${id}, 1, 1, 'crimes-recorded', 'all', 'all', 'month', '2026-01-01', 9);
    CREATE TABLE linked.crime_journey_r${id} PARTITION OF linked.crime_journey FOR VALUES IN (${id});
    CREATE TABLE linked.victim_journey_r${id} PARTITION OF linked.victim_journey FOR VALUES IN (${id});
    CREATE TABLE linked.defendant_journey_r${id} PARTITION OF linked.defendant_journey FOR VALUES IN (${id})`)
  await publishRelease(harness.owner, id, 'a test')
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const apply = (now: Date) => applyRetention(harness.owner, { store, days: 92, by: 'a test', now })
const left = async () => {
  const tables = await harness.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relispartition AND relkind = 'r'
     AND relnamespace IN ('linked'::regnamespace, 'figures'::regnamespace) ORDER BY 1`,
  )
  return { tables: tables.rows.map(({ name }) => name), folders: (await readdir(store)).sort() }
}
const tablesOf = (id: number) => [`crime_journey_r${id}`, `defendant_journey_r${id}`, `victim_journey_r${id}`]

test('records and journeys go some time after another release is shown, cells stay', async () => {
  await release(1, 'aaa')
  await release(2, 'bbb')
  expect(await apply(inDays(91))).toEqual([])
  expect(await apply(inDays(93))).toEqual([1])
  const cells = ['cell_r1', 'cell_r2']
  expect(await left()).toEqual({ tables: [...cells, ...tablesOf(2)].sort(), folders: ['bbb'] })
  const audit = await harness.owner.query(
    `SELECT subject, details->>'days' AS days FROM governance.audit_event WHERE action = 'release-retention'`,
  )
  expect(audit.rows).toEqual([{ subject: 'release 1', days: '92' }])
  expect(await apply(inDays(93))).toEqual([])
  // Its figures can be shown again.
  await pointEdition(harness.owner, 1, 'a test')
  expect((await harness.owner.query('SELECT FROM figures.cell WHERE release_id = 1')).rowCount).toBe(1)
})

test('a release that is shown again keeps its own, and the time of the other begins with the act', async () => {
  await release(1, 'aaa')
  await release(2, 'bbb')
  await pointEdition(harness.owner, 1, 'a test')
  expect(await apply(inDays(93))).toEqual([2])
})

test('records that another release was made of are kept for it', async () => {
  await release(1, 'aaa')
  await release(2, 'aaa')
  expect(await apply(inDays(93))).toEqual([1])
  expect((await left()).folders).toEqual(['aaa'])
})

test('what an import left that never became a release goes after a week', async () => {
  await release(1, 'aaa')
  for (const name of ['ccc', 'ddd']) await mkdir(path.join(store, name), { recursive: true })
  await utimes(path.join(store, 'ccc'), inDays(-8), inDays(-8))
  await apply(new Date())
  expect((await left()).folders).toEqual(['aaa', 'ddd'])
  await rm(store, { recursive: true })
  await apply(new Date())
})
