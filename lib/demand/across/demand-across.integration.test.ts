import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BoardScope } from '@/lib/access/board-scope'
import { BadRequest, Forbidden } from '@/lib/access/errors'
import { exportDemandAcross, viewDemandAcross } from '@/lib/audit/view-demand-across'
import { boards } from '@/lib/boards/boards'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { acrossCsv } from '@/lib/exports/across-csv'
import { acrossJson } from '@/lib/exports/across-json'
import { answerCache } from '@/lib/questions/door/ask'
import { seedLinked } from '@/lib/questions/testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { say } from '@/lib/text/say'
import { shiftPeriod } from '@/lib/time/step-period'
import { compareRuns } from '../model/compare-runs'
import { noChange, noLevers, type Levers } from '../model/levers'
import { runMany } from '../model/run-many'
import { whatIf } from '../page/what-if'
import type { AskedAcross, DemandAcross } from './across.types'
import { boardModels } from './board-models'
import { demandAcross } from './demand-across'
import { acrossRuns } from './kept-course'

let database: ScopedTestDatabase
const run = (sql: string, values?: unknown[]) => database.owner.query(sql, values)

const reviewer = viewerWith(people.reviewer, ['reviewer', null])
const dorset = findBoard('dorset')!.id
const kent = findBoard('kent')!.id
const surrey = findBoard('surrey')!.id
const months = 30

/** Receipts and completions of every board but Dorset, and what the courts of Kent sat; Kent receives the more. */
async function seedCrownCourt(): Promise<void> {
  const rows = boards.flatMap(({ id }) =>
    Array.from({ length: months }, (_, i) => shiftPeriod(lastMonth, i - months + 1).start).flatMap(
      (start, i) => {
        const of = { board: id, start, breakdown: 'all', category: 'all' }
        const count = 180 + 2 * id + ((i * 7) % 11)
        return [
          ...(id === dorset
            ? []
            : [{ ...of, measure: 'crown-receipts', value: count + (id === kent ? 30 : 0) }]),
          { ...of, measure: 'crown-disposals', value: 180 + 2 * id + ((i * 5) % 11) + (id % 2) * 12 },
          ...(id === kent
            ? [
                { ...of, measure: 'court-hours', breakdown: 'court', category: 'maidstone', value: 600 + i },
                { ...of, measure: 'sitting-days', breakdown: 'court', category: 'maidstone', value: 150 },
              ]
            : []),
          {
            ...of,
            measure: 'crown-receipts',
            breakdown: 'offence-group',
            category: 'theft',
            value: Math.floor(count / 3),
          },
        ]
      },
    ),
  )
  await run(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value)
     SELECT 1, board, board, measure, breakdown, category, 'month', start, false, value
     FROM jsonb_to_recordset($1) AS c (board smallint, measure text, breakdown text, category text, start date, value numeric)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
}

beforeAll(async () => {
  database = await seededService()
  await seedCrownCourt()
  await run(
    "DELETE FROM figures.cell WHERE board_id = $1 AND measure = 'crown-disposals' AND period_start >= $2",
    [surrey, shiftPeriod(lastMonth, -1).start],
  )
})
afterAll(() => database.drop())
beforeEach(() => answerCache().clear())

const asked = (levers: Partial<Levers> = {}, more: Partial<AskedAcross> = {}): AskedAcross => ({
  region: null,
  scenario: { ...noChange, levers: { ...noLevers, ...levers } },
  ...more,
})
const boardsOf = ({ regions }: DemandAcross) => regions.flatMap((region) => region.boards)
const trail = async () =>
  (
    await database.owner.query<{ line: string }>(
      `SELECT concat_ws(' ', action, subject, outcome) AS line FROM governance.audit_event ORDER BY id`,
    )
  ).rows.map(({ line }) => line)

describe('who may ask', () => {
  test.each([
    ['member', 'kent'],
    ['analyst', 'avon-and-somerset'],
    ['manager', 'kent'],
    ['administrator', null],
  ] as const)('a %s is refused, and that is recorded', async (role, slug) => {
    const viewer = viewerWith(people.avon, [role, slug])
    await expect(viewDemandAcross(viewer, {})).rejects.toThrow(Forbidden)
    expect((await trail()).at(-1)).toBe('view demand refused')
    for (const format of ['json', 'csv'] as const)
      await expect(exportDemandAcross(viewer, { charges: 'x' }, format)).rejects.toThrow(Forbidden)
    expect((await trail()).at(-1)).toBe('export demand refused')
  })

  test('the door keeps to the boards of the scope, whatever the role says', async () => {
    const narrow = { ...reviewer, scope: new BoardScope([kent]) }
    const { models, leftOut } = await boardModels(narrow, {})
    expect([...models, ...leftOut].map(({ board }) => board.slug)).toEqual(['kent'])
  })

  test('row-level security keeps to them as well, whatever the door says', async () => {
    await run('CREATE TABLE scope_secret.right_boards (id smallint)')
    await run('INSERT INTO scope_secret.right_boards VALUES ($1)', [kent])
    await run(`CREATE OR REPLACE FUNCTION scope.boards() RETURNS smallint[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $$ SELECT coalesce(array_agg(id), '{}') FROM scope_secret.right_boards $$`)
    const { models } = await boardModels(reviewer, {})
    await run(`CREATE OR REPLACE FUNCTION scope.boards() RETURNS smallint[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $$ SELECT coalesce(c.board_ids, '{}') FROM scope_secret.claim() c $$`)
    expect(models.map(({ board }) => board.slug)).toEqual(['kent'])
  })
})

describe('the answer', () => {
  test('has every board by name, those without figures with the reason', async () => {
    const page = await demandAcross(reviewer, asked())
    expect(page.leftOut.map(({ board, why }) => [board.slug, why.key])).toEqual([
      ['dorset', 'demandAcross.tooFew'],
    ])
    expect(page.total!.boards).toBe(41)
    for (const { boards: own } of page.regions)
      expect(own.map(({ board }) => board.name.en)).toEqual(
        own.map(({ board }) => board.name.en).sort((a, b) => a.localeCompare(b, 'en-GB')),
      )
    expect(page).toMatchObject({ moved: false, restricted: true })
    const own = boardsOf(page).find(({ board }) => board.id === kent)!
    expect(own.unchanged.exceeds).toMatchObject({ first: 1 })
    expect(own.unchanged.hours.received).toBeGreaterThan(own.unchanged.hours.sat)
  })

  test.each(['kent', 'avon-and-somerset', 'london', 'surrey'])(
    'numbers of %s are those of its own what-if with the same inputs',
    async (board) => {
      const page = await demandAcross(reviewer, asked({ charges: 15, days: 40 }))
      const here = boardsOf(page).find((one) => one.board.slug === board)!
      const { model } = await whatIf(reviewer, { board })
      const own = (await boardModels(reviewer, {})).models.find((one) => one.board.slug === board)!
      expect(own.baseline).toEqual(model!.baseline)
      // Surrey's figures end two months before those of others: what begins now begins for it two months on.
      expect([own.behind, here.scenario.after]).toEqual(board === 'surrey' ? [2, 2] : [0, 0])
      const [none, changed] = [noChange, here.scenario].map((of) =>
        runMany(model!.baseline, of, { runs: acrossRuns, months: 36 + own.behind }),
      )
      const { difference } = compareRuns(none!, changed!, { target: null, remand: null, start: 0 })
      expect(here.difference).toEqual([11, 23, 35].map((month) => difference.crownOpen[month + own.behind]))
      expect(here.difference[2].upper).toBeGreaterThan(here.difference[2].lower)
    },
  )

  test('days of a region go to its boards and to no other; sums are those of their boards', async () => {
    const page = await demandAcross(reviewer, asked({ days: 37 }, { region: 'South West' }))
    const own = boardsOf(page)
    expect(new Set(own.map(({ board }) => board.region))).toEqual(new Set(['South West']))
    expect(page.total!.days).toBe(37)
    expect(own.reduce((sum, { scenario }) => sum + Math.round(10 * scenario.levers.days), 0)).toBe(370)
    const hours = (of: 'received' | 'sat') => own.reduce((sum, { changed }) => sum + changed.hours[of], 0)
    expect(page.total!.changed.hours.sat).toBeCloseTo(hours('sat'), 6)
    expect(page.total!.changed.hours.received).toBeCloseTo(hours('received'), 6)
    expect(page.total!.difference[2].middle).toBeLessThan(0)
    expect(page.leftOut.map(({ board }) => board.slug)).toEqual(['dorset'])
  })

  test('a surge brings more boards over the line, and a changed input reads nothing again', async () => {
    const none = await demandAcross(reviewer, asked())
    const { misses } = answerCache()
    const surge = await demandAcross(reviewer, asked({ charges: 30 }))
    expect(answerCache().misses).toBe(misses)
    expect(surge.total!.unchanged).toEqual(none.total!.unchanged)
    expect(surge.total!.changed.exceeding).toBeGreaterThan(none.total!.unchanged.exceeding)
    const later = await demandAcross(reviewer, {
      ...asked(),
      scenario: { ...asked({ charges: 30 }).scenario, after: 6 },
    })
    const { unchanged, changed } = later.course.exceeding
    expect(changed.slice(0, 6)).toEqual(unchanged.slice(0, 6))
    expect(surge.course.exceeding.changed.at(-1)).toBeGreaterThan(surge.course.exceeding.unchanged.at(-1)!)
  })

  test('nobody is ranked, and no place is left open, in both languages', async () => {
    for (const levers of [{}, { charges: 30 }, { days: 500 }, { days: -300, pleas: 5 }] as const)
      for (const region of [null, 'Wales'] as const) {
        const page = await demandAcross(reviewer, asked(levers, { region }))
        for (const locale of ['en', 'cy'] as const)
          for (const sentence of [page.verdict, ...page.sentences, ...page.sure])
            expect(say(locale, sentence)).not.toMatch(
              /[{}]|undefined|NaN|\b(best|worst|better|worse|league|\d+(st|nd|rd|th) of)\b/i,
            )
      }
  })
})

test('what cannot be read in an address is told; a file refuses it; views and files are recorded', async () => {
  const { page, question, faults } = await viewDemandAcross(reviewer, {
    charges: '15',
    days: 'many',
    edition: '999999',
  })
  expect(question.scenario.levers).toMatchObject({ charges: 15, days: 0 })
  expect(faults.map(({ parameter }) => parameter).sort()).toEqual(['days', 'edition'])
  expect(page.moved).toBe(true)
  expect((await trail()).at(-1)).toBe('view demand allowed')
  await expect(exportDemandAcross(reviewer, { days: 'many' }, 'json')).rejects.toThrow(BadRequest)
  await exportDemandAcross(reviewer, {}, 'csv')
  expect((await trail()).at(-1)).toBe('export demand allowed')
})

test('programs and files get the numbers of the page, with what is invented marked', async () => {
  const { page, total } = await exportDemandAcross(reviewer, { charges: '20', days: '50' }, 'json')
  const json = acrossJson('en', page, total)
  expect(json.verdict).toBe(say('en', page.verdict))
  expect(json.total.difference.months36).toEqual(total.difference[2])
  const own = boardsOf(page)
  const told = json.regions.flatMap((region) => region.boards)
  expect(told.map(({ board }) => board.slug)).toEqual(own.map(({ board }) => board.slug))
  for (const [at, { days, difference, changed }] of told.entries()) {
    expect(days).toBe(own[at]!.scenario.levers.days)
    expect(difference.months12).toEqual(own[at]!.difference[0])
    expect(changed.exceeds.share).toBeCloseTo(own[at]!.changed.exceeds.share, 6)
  }
  const text = acrossCsv('en', page, total)
  expect(text).toContain(say('en', 'exports.invented'))
  expect(text).toContain(json.verdict)
  const lines = text.split('\r\n').filter((line) => /^(row|total|region|board|left-out),/.test(line))
  const head = lines[0]!.split(',')
  const rows = lines.slice(1)
  expect(rows.filter((line) => line.startsWith('board,'))).toHaveLength(own.length)
  for (const line of rows.filter((one) => one.startsWith('board,'))) {
    const cells = line.split(',')
    expect(cells).toHaveLength(head.length)
    const one = own.find(({ board }) => board.code === cells[1])!
    expect(Number(cells[head.indexOf('difference_open_36_middle')])).toBe(one.difference[2].middle)
    expect(Number(cells[head.indexOf('days')])).toBe(one.scenario.levers.days)
  }
  expect(rows.at(-1)).toMatch(/^left-out,E\d+,Dorset,.*Too few figures/)
})

test('a board whose linked figures are withheld for want of an agreement is listed with that reason', async () => {
  await seedLinked(database.owner)
  await run("DELETE FROM figures.cell WHERE release_id = 1 AND board_id = $1 AND measure = 'crown-open'", [
    kent,
  ])
  await run("UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE board_id = $1", [kent])
  const { leftOut } = await demandAcross(reviewer, asked())
  const found = leftOut.find(({ board }) => board.id === kent)!
  expect(say('en', found.why)).toMatch(/agreement/)
})
