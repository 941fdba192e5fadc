import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '@/lib/access/errors'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { lastDayBefore, monthNumber } from '@/lib/time/calendar'
import { shiftPeriod } from '@/lib/time/step-period'
import { dataQuality } from './data-quality'
import { glance } from './glance'
import { measurePage } from './measure-page'
import { revisions } from './revisions'
import { linkedMonths, seededCharges, seedLinked } from './testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const kent = viewerWith(people.kent, ['member', 'kent'])
const reviewer = viewerWith(people.reviewer, ['reviewer', null])
const avonId = findBoard('avon-and-somerset')!.id
const lastOf = (measure: string, rows: Awaited<ReturnType<typeof revisions>>) =>
  rows.sources.flatMap(({ changed }) => changed).find((one) => one.measure.id === measure)

describe('data quality', () => {
  test('is of the viewer’s own board when none is asked for, over the last year', async () => {
    const { area, boards, release } = await dataQuality(avon, {})
    expect(area.code).toBe(findBoard('avon-and-somerset')!.code)
    expect(boards.map(({ slug }) => slug)).toEqual(['avon-and-somerset'])
    expect(release!.year).toEqual({
      from: shiftPeriod(lastMonth, -11).start.slice(0, 7),
      to: lastMonth.start.slice(0, 7),
    })
    // Twelve months: 930 and the month's place in a cycle of five, of a thousand.
    const good = Array.from({ length: 12 }, (_, i) => 930 + ((linkedMonths - 1 - i) % 5))
    const sum = good.reduce((all, one) => all + one, 0)
    expect(release!.joins.map(({ name, good: linked, of, grade }) => [name, linked, of, grade])).toEqual([
      ['cps-police', sum, 12_000, 'medium'],
      ['court-cps', 980 * 12, 12_000, 'high'],
    ])
    expect(release!.joins[0]!.months).toHaveLength(linkedMonths)
    expect(release!.joins[0]!.months[0]).toEqual({
      month: lastMonth.start.slice(0, 7),
      good: good[0],
      of: 1000,
    })
  })

  test('says fields by their table, pairs of dates, and what was set aside of the whole delivery', async () => {
    const { release } = await dataQuality(avon, { board: 'england-and-wales' })
    expect(release!.fields).toEqual([
      { table: 'court_defendants', column: 'plea', good: 810 * 12, of: 12_000 },
      { table: 'police_crimes', column: 'offence_on', good: 970 * 12, of: 12_000 },
    ])
    expect(release!.dates).toEqual([
      {
        ...{ first: 'police_crimes.offence_on', then: 'police_crimes.recorded_on' },
        ...{ good: 990 * 12, of: 12_000 },
      },
    ])
    expect(release!.setAside).toEqual([
      { table: 'court_hearings', column: 'listed_on', fault: 'notDate', rows: 4 },
      { table: 'police_crimes', column: 'offence_group', fault: 'notInList', rows: 12 },
    ])
  })

  test('says up to when each agency’s records are complete, and the last month of figures', async () => {
    const { release } = await dataQuality(avon, {})
    const month = lastMonth.start.slice(0, 7)
    const end = lastDayBefore(monthNumber(lastMonth.start) + 1)
    expect(release!.completeTo.map(({ agency }) => agency)).toEqual(['police', 'cps', 'courts'])
    expect(new Set(release!.completeTo.map((one) => one.month))).toEqual(new Set([month]))
    expect(release!.completeTo[2]!.day).toBe(end)
    expect(release!.completeTo[0]!.day > end).toBe(true)
  })

  test('tells issues of every board and of one’s own, and refuses another board', async () => {
    const issues = async (viewer: typeof avon) =>
      (await dataQuality(viewer, {})).release!.issues.map(({ words }) => words.en)
    expect(await issues(avon)).toEqual(['Court closures during repairs'])
    expect(await issues(kent)).toEqual(['Court closures during repairs', 'New recording system in Kent'])
    await expect(dataQuality(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
  })

  test('of a board that has no records says so by its emptiness', async () => {
    const { release } = await dataQuality(reviewer, { board: 'essex' })
    expect(release!.joins).toEqual([])
    expect(release!.year).toBeNull()
  })
})

describe('the ledger of revisions', () => {
  test('has nothing to compare while there is one release', async () => {
    const { sources } = await revisions(avon, {})
    expect(sources.find(({ sourceId }) => sourceId === 'linked-demonstration')).toBeUndefined()
  })

  test('with a second release tells a reviewer what it changed, and where most', async () => {
    await seedLinked(database.owner, 6, 4)
    // An earlier release may be read by who reads every board; by a board where the same is hidden in both.
    const answer = await revisions(reviewer, { board: 'avon-and-somerset' })
    const [source] = answer.sources.filter(({ sourceId }) => sourceId === 'linked-demonstration')
    expect(source).toMatchObject({ before: 5, after: 6, comparable: true })
    const charges = lastOf('charges', answer)!
    expect(charges.periods).toBe(linkedMonths)
    expect(charges.differing).toBe(6)
    const place = linkedMonths - 1 - monthsBack(charges.most.period.start)
    expect(charges.most.before).toMatchObject({ value: seededCharges(avonId, place) })
    expect(charges.most.after).toMatchObject({ value: seededCharges(avonId, place, 6) })
    expect(lastOf('sent-to-completion', answer)).toBeUndefined()
    expect(source!.same).toBeGreaterThan(3)
  })

  test('an earlier edition says of which source a board may not read the release any more', async () => {
    const of = { board: 'avon-and-somerset', measure: 'sent-to-completion', edition: 3 }
    const ofAvon = await measurePage(avon, of)
    expect(ofAvon.edition.closed.map(({ id }) => id)).toEqual(['linked-demonstration'])
    expect(ofAvon.main).toBeNull()
    expect((await measurePage(reviewer, of)).edition.closed).toEqual([])
    expect((await glance(avon, { board: 'avon-and-somerset', edition: 3 })).edition.closed).toHaveLength(1)
    expect((await measurePage(avon, { ...of, edition: 4 })).edition.closed).toEqual([])
  })

  test('a board sees them where exactly the same cells are hidden, else is told that it cannot be compared', async () => {
    const ofAvon = async () =>
      (await revisions(avon, {})).sources.find(({ sourceId }) => sourceId === 'linked-demonstration')!
    expect(await ofAvon()).toMatchObject({ comparable: false, changed: [], same: 0 })
    await database.owner.query("UPDATE releases.release SET pattern = 'alike' WHERE id IN (5, 6)")
    expect(await ofAvon()).toMatchObject({ comparable: true })
    expect(lastOf('charges', await revisions(avon, {}))!.differing).toBe(6)
  })
})

/** How many months before the last of the seed. */
const monthsBack = (start: string) => monthNumber(lastMonth.start) - monthNumber(start)
