import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { dumpOf, identifiersOf, leaksIn, textsUnder } from './command/linked/testing/dump'
import { linkedHarness, type LinkedHarness } from './command/linked/testing/linked-harness'
import { namedFiles } from './command/linked/testing/named-files'
import { withoutLinks } from './command/linked/testing/without-links'

let harness: LinkedHarness
let first: string
let second: string
let said = ''
beforeAll(async () => {
  harness = await linkedHarness()
  first = await withoutLinks(await harness.invent('first', { scale: '0.002' }))
  second = await withoutLinks(await harness.invent('second', { seed: '2', months: '6' }))
})
afterAll(() => harness.drop())

const load = async (...args: string[]) => {
  const answer = await harness.importLinked(...args)
  said += answer.out + answer.err
  return answer
}
const releases = () => path.join(harness.dataDirectory, 'releases')
const named = () => namedFiles(releases())

describe.sequential('a delivery with identifiers and without links', { timeout: 600_000 }, () => {
  test('is linked here, and the release says how and how well', async () => {
    const { code, out, err } = await load(first, '--publish')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Links +by this service: [\d,]+ people, [\d,]+ links within cases/)
    const { rows } = await harness.owner.query('SELECT run FROM releases.linkage_run')
    const run = linkageRun.parse(rows[0].run)
    expect(run.by).toBe('service')
    expect(run.records.map(({ source }) => source)).toEqual([
      'police_suspects',
      'cps_suspects',
      'court_defendants',
    ])
    expect(run.persons!.clusters).toBeGreaterThan(run.persons!.singletons)
    expect(run.accuracy!.how).toBe('held-out')
    expect(run.accuracy!.precision.value).toBeGreaterThan(0.95)
    expect(run.accuracy!.recall.value).toBeGreaterThan(0.9)
    expect(run.profile.length).toBeGreaterThan(5)
    const journeys = await harness.owner.query(
      `SELECT count(*)::int AS linked FROM linked.defendant_journey WHERE cps_link = 'model'`,
    )
    expect(journeys.rows[0].linked).toBeGreaterThan(20)
    const effects = await harness.owner.query(
      `SELECT count(*)::int AS all, count(strict)::int AS strict, count(*) FILTER (WHERE value IS NOT NULL AND board_id IS NOT NULL)::int AS values
       FROM releases.linkage_effect`,
    )
    expect(effects.rows[0].strict).toBeGreaterThan(0)
    expect(effects.rows[0].values).toBe(0)
  })

  test('is known again; names that an import ended by force has left are destroyed before anything else', async () => {
    const killed = path.join(releases(), 'ended-by-force')
    for (const place of ['linking', 'receiving']) await mkdir(path.join(killed, place), { recursive: true })
    for (const name of [
      'identifiers.parquet',
      'linking/clean.parquet',
      'receiving/identifiers.parquet.tmp-1',
    ])
      await writeFile(path.join(killed, name), 'names')
    expect((await load(first)).out).toContain('This delivery was loaded before')
    expect(await named()).toEqual([])
    await rm(killed, { recursive: true })
  })

  test('can be imported with exact links only', async () => {
    const { code, out } = await load(second, '--exact-links')
    expect(code).toBe(0)
    expect(out).toMatch(/Links +none delivered/)
    const { rows } = await harness.owner.query(
      'SELECT count(*)::int AS runs FROM releases.linkage_run l WHERE release_id = (SELECT max(id) FROM releases.release)',
    )
    expect(rows[0].runs).toBe(0)
  })

  test('leaves nothing by which a person or a record could be known', async () => {
    const identifiers = new Set([...(await identifiersOf(first)), ...(await identifiersOf(second))])
    const files = await textsUnder(releases(), /\.json$|linked-by$/)
    expect(files).toContain('people of police, CPS and courts')
    expect(leaksIn([await dumpOf(harness.owner), files, said].join('\n'), identifiers)).toEqual([])
    expect(existsSync(path.join(releases(), 'effects'))).toBe(false)
  })
})
