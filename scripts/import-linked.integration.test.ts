import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { boards } from '@/lib/boards/boards'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { stateOf } from '@/lib/releases/testing/release-harness'
import { dumpOf, identifiersOf, leaksIn, textsUnder } from './command/linked/testing/dump'
import { linkedHarness, seenBy, type LinkedHarness } from './command/linked/testing/linked-harness'

const everyBoard = boards.map(({ id }) => id)
const kent = boards.find(({ slug }) => slug === 'kent')!.id
let harness: LinkedHarness
let first: string
let second: string
/** All that the commands said. */
let said = ''
beforeAll(async () => {
  harness = await linkedHarness()
  first = await harness.invent('first')
  second = await harness.invent('second', { seed: '2', months: '7' })
})
afterAll(() => harness.drop())

const load = async (...args: string[]) => {
  const answer = await harness.importLinked(...args)
  said += answer.out + answer.err
  return answer
}
const seen = async (boardIds: readonly number[] = everyBoard) => {
  const viewer = await harness.asViewer(boardIds)
  try {
    return await seenBy(viewer)
  } finally {
    await viewer.end()
  }
}

describe.sequential('npm run import -- linked', () => {
  test('only checks when asked: nothing is kept', async () => {
    const before = await stateOf(harness.owner)
    const { code, out, err } = await load(first, '--check')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^The delivery is right\. Nothing was changed\.\n {2}Supplier {8}Demonstration generator\n/,
    )
    expect(await stateOf(harness.owner)).toEqual(before)
    expect(await readdir(path.join(harness.dataDirectory, 'releases'))).toEqual([])
  })

  test('refuses a delivery that was altered, and says what to do', async () => {
    const altered = path.join(harness.dataDirectory, 'deliveries', 'altered')
    await cp(first, altered, { recursive: true })
    await writeFile(path.join(altered, 'police_victims.csv'), 'victim_id\nAAV00000001\n')
    const { code, out, err } = await load(altered)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('police_victims.csv')
    expect(err).toContain('Nothing was changed.')
    const jobs = await harness.owner.query(
      `SELECT state::text, outcome->>'kind' AS outcome FROM releases.job ORDER BY id DESC LIMIT 1`,
    )
    expect(jobs.rows).toEqual([{ state: 'failed', outcome: 'refused' }])
  })

  test('builds a release that nobody sees until it is published', async () => {
    const { code, out, err } = await load(first)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^Release \d+ of “Linked records \(invented\)” is built\. To publish it: npm run release -- publish/,
    )
    expect(await seen()).toEqual([])
    const again = await load(first, '--publish')
    expect(again.out).toMatch(
      /^This delivery was loaded before, as release \d+ of .* It is published now, in edition 1\.\nData sharing agreements: 1 board has no active agreement with the CPS; .* not shown to it\.\nAn administrator /,
    )
    expect(await seen()).toHaveLength(1)
    expect((await load(first, '--publish')).out).toMatch(
      /^This delivery was loaded before, as release \d+ of .*: the current edition shows it\. Nothing was changed\.\nData sharing /,
    )
  })

  test('loads every protected cell as it is, and shows each board its own', async () => {
    const [folder] = await readdir(path.join(harness.dataDirectory, 'releases'))
    const file = path.join(harness.dataDirectory, 'releases', folder!, 'cells', 'protected-cell.parquet')
    const duck = await openDuck({ memoryLimit: '500MB' })
    const cell = z.object({
      area: z.number(),
      measure: z.string(),
      cells: z.coerce.number(),
      hidden: z.coerce.number(),
      value: z.number().nullable(),
      denominator: z.number().nullable(),
      cases: z.coerce.number().nullable(),
    })
    // In thousandths and a quarter: the two engines round a half in different ways.
    const whole = (column: string) => `round((1000 * sum(${column}))::DOUBLE PRECISION + 0.25)`
    const sums = (cases: string) => `
      SELECT area_id AS area, measure, count(*) AS cells, count(*) FILTER (WHERE suppressed) AS hidden,
             ${whole('value')} AS value, ${whole('denominator')} AS denominator, sum(${cases}) AS cases`
    const built = await duck.rows(
      cell,
      `${sums('list_sum(counts)')} FROM read_parquet(${sqlText(file)}) GROUP BY ALL ORDER BY measure, area`,
    )
    duck.close()
    // One invented agreement was ended, so that there is one to see: not here.
    await harness.owner.query('UPDATE governance.agreement SET ended_at = NULL, ended_why = NULL')
    const viewer = await harness.asViewer(everyBoard)
    const loaded = await viewer.query(
      `${sums('(SELECT sum(each) FROM unnest(counts) each)')} FROM figures.cell GROUP BY 1, 2 ORDER BY measure COLLATE "C", area`,
    )
    await viewer.end()
    expect(built.length).toBeGreaterThan(1000)
    expect(z.array(cell).parse(loaded.rows)).toEqual(built)

    const own = await harness.asViewer([kent])
    const areas = await own.query<{ area: number }>(
      'SELECT DISTINCT area_id AS area FROM figures.cell ORDER BY 1',
    )
    await own.end()
    expect(areas.rows.map(({ area }) => area)).toEqual([kent, 100])
  })

  test('notes what was checked, quality by board and month, and journeys without a key of a record', async () => {
    const { rows } = await harness.owner.query(`
      SELECT (SELECT count(DISTINCT subject)::int FROM releases.quality) AS subjects,
             (SELECT count(*)::int FROM releases.quality WHERE numerator % 10 <> 0 OR denominator % 10 <> 0) AS exact,
             (SELECT count(*)::int > 100 FROM linked.crime_journey) AS crimes,
             (SELECT count(*)::int FROM linked.victim_journey v WHERE NOT EXISTS (
                SELECT FROM linked.crime_journey c WHERE c.release_id = v.release_id AND c.id = v.crime_id)) AS strays,
             (SELECT report->>'kind' FROM releases.release LIMIT 1) AS report`)
    expect(rows[0]).toEqual({ subjects: 3, exact: 0, crimes: true, strays: 0, report: 'linked' })
  })

  test('switches everything at once to a second delivery, and back to the digit', async () => {
    const before = await seen()
    const ofKent = await seen([kent])
    const { code, out } = await load(second, '--publish')
    expect(code).toBe(0)
    expect(out).toContain('is published, in edition 2.')
    const after = await seen()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    await harness.release('edition', '1')
    expect(await seen()).toEqual(before)
    expect(await seen([kent])).toEqual(ofKent)
    await harness.release('edition', '2')
    expect(await seen()).toEqual(after)
  })

  test('lets a board read the earlier release no more, and who reads every board still', async () => {
    const releasesOf = async (boardIds: readonly number[]) => {
      const viewer = await harness.asViewer(boardIds)
      const found = await viewer.query('SELECT DISTINCT release_id FROM figures.cell')
      await viewer.end()
      return found.rowCount
    }
    expect(await releasesOf([kent])).toBe(1)
    expect(await releasesOf(everyBoard)).toBe(2)
  })

  test('one at a time: a second says plainly that another is running', async () => {
    const third = await harness.invent('third', { seed: '3', months: '3' })
    const answers = await Promise.all([load(third), load(third)])
    const refused = answers.filter(({ code }) => code === 1)
    expect(refused).toHaveLength(1)
    expect(refused[0]!.err).toMatch(/^Another import of linked records is running.*: wait until it has ended/)
  })

  test('lets nothing by which a record or a person could be known into the database, a log or a report', async () => {
    const identifiers = new Set([...(await identifiersOf(first)), ...(await identifiersOf(second))])
    expect(identifiers.size).toBeGreaterThan(2000)
    const dump = await dumpOf(harness.owner)
    expect(dump.includes('crimes-recorded')).toBe(true)
    const files = await textsUnder(path.join(harness.dataDirectory, 'releases'), /\.json$/)
    expect(files).toContain('Demonstration generator')
    expect(leaksIn([dump, files, said].join('\n'), identifiers)).toEqual([])
    // The search can find what it looks for.
    const [anyId] = [...identifiers]
    expect(leaksIn(`(1,${anyId},x)`, identifiers)).toEqual([anyId])
    const raw = await readFile(path.join(first, 'identifiers.csv'), 'utf8')
    expect(leaksIn(raw.slice(0, 5000), new Set()).length).toBeGreaterThan(10)
  })
})
