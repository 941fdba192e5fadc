import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { boards } from '@/lib/boards/boards'
import { comparisonFamilies } from '@/lib/boards/comparison-families'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { comparisonCsv } from '@/lib/exports/comparison-csv'
import { comparisonJson } from '@/lib/exports/comparison-json'
import { createRandom } from '@/lib/statistics/random'
import { say } from '@/lib/text/say'
import { shiftPeriod } from '@/lib/time/step-period'
import { comparePage } from './compare-page'
import type { Compare } from './compare.types'
import { answerCache } from './door/ask'
import { measurePage } from './measure-page'
import { otherBoards } from './other-boards'
import { seedLinked } from './testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
const run = (sql: string, values?: unknown[]) => database.owner.query(sql, values)
const share = 'victim-journey-to-charge'
const months = 36

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const kent = viewerWith(people.kent, ['member', 'kent'])
const reviewer = viewerWith(people.reviewer, ['reviewer', null])
const administrator = viewerWith(people.administrator, ['administrator', null])
const [avonId, kentId] = [findBoard('avon-and-somerset')!.id, findBoard('kent')!.id]
const asked = { board: 'avon-and-somerset', measure: share }

/** Every board alike but Kent, which is far above; every number of cases is one board's alone. */
const cases = (board: number) => 130 + 7 * board
const rate = (board: number) => (board === kentId ? 0.8 : 0.4)

beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  const random = createRandom(5)
  const starts = Array.from({ length: months }, (_, i) => shiftPeriod(lastMonth, -i).start)
  const rows = boards.flatMap(({ id }) =>
    starts.map((start) => ({
      ...{ area: id, board: id as number | null, start, denominator: cases(id) },
      numerator: random.binomial(cases(id), rate(id)),
    })),
  )
  const nation = starts.map((start) => {
    const own = rows.filter((row) => row.start === start)
    const sum = (of: (row: (typeof rows)[number]) => number) => own.reduce((all, row) => all + of(row), 0)
    return {
      ...{ area: 100, board: null, start },
      numerator: sum(({ numerator }) => numerator),
      denominator: sum(({ denominator }) => denominator),
    }
  })
  await run("DELETE FROM figures.cell WHERE release_id = 5 AND measure = $1 AND breakdown = 'all'", [share])
  await run(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, numerator, denominator)
     SELECT 5, r.area, r.board, $2, 'all', 'all', 'month', r.start, false, r.numerator, r.denominator
     FROM jsonb_to_recordset($1) r (area smallint, board smallint, start date, numerator numeric, denominator numeric)`,
    [JSON.stringify([...rows, ...nation]), share],
  )
})
afterAll(() => database.drop())
beforeEach(async () => {
  answerCache().clear()
  await run('UPDATE governance.agreement SET names_board = false, ended_at = NULL, ended_why = NULL')
})

const told = ({ verdict, sentences }: Compare) =>
  [verdict, ...sentences].map((sentence) => say('en', sentence)).join(' ')
const valueOf = (figure: Compare['own']) => (figure.kind === 'value' ? figure.value : null)

describe('for who reads boards by name', () => {
  test('boards lie beside what is usual, with limits; the one that was made different is told', async () => {
    const page = await comparePage(reviewer, { board: 'kent', measure: share })
    expect(page.byName).toBe(true)
    expect(page.boards).toHaveLength(42)
    expect(page.funnel).toMatchObject({ judged: true, compared: 42, unnamed: [] })
    expect(page.boards.filter(({ standing }) => standing === 'high').map(({ board }) => board.slug)).toEqual([
      'kent',
    ])
    expect(told(page)).toContain('Higher than is usual among boards')
    expect(told(page)).toContain('Check recording and mix of cases first')
    const other = await comparePage(reviewer, asked)
    expect(told(other)).toContain(
      'One other board differs by more than chance and their normal variation: Kent.',
    )
    expect(other.boards.map(({ board }) => board.name.en)).toEqual(
      [...boards].map(({ name }) => name.en).sort((a, b) => a.localeCompare(b, 'en-GB')),
    )
  })

  test('the comparison group is the sum of its boards, and only where all of them have a figure', async () => {
    const page = await comparePage(reviewer, asked)
    const family = comparisonFamilies.find(({ boardIds }) => boardIds.includes(avonId))!
    const others = page.boards.filter(
      ({ board }) => family.boardIds.includes(board.id) && board.id !== avonId,
    )
    const sum = (of: 'numerator' | 'denominator') =>
      others.reduce((all, { figure }) => all + (figure.kind === 'value' ? figure[of]! : 0), 0)
    expect(page.group).toMatchObject({ boards: 6, families: [family.number], chosen: false })
    expect(page.group!.figure).toMatchObject({ numerator: sum('numerator'), denominator: sum('denominator') })
    expect(page.like.map(({ board }) => board.id).sort()).toEqual(others.map(({ board }) => board.id).sort())
    const hidden = others[0]!.board.id
    const at = [share, hidden, lastMonth.start]
    const cell =
      "release_id = 5 AND measure = $1 AND board_id = $2 AND period_start = $3 AND breakdown = 'all'"
    const { rows } = await run(`SELECT numerator, denominator FROM figures.cell WHERE ${cell}`, at)
    await run(
      `UPDATE figures.cell SET suppressed = true, numerator = NULL, denominator = NULL WHERE ${cell}`,
      at,
    )
    answerCache().clear()
    const without = await comparePage(reviewer, asked)
    await run(`UPDATE figures.cell SET suppressed = false, numerator = $4, denominator = $5 WHERE ${cell}`, [
      ...at,
      rows[0].numerator,
      rows[0].denominator,
    ])
    expect(without.group).toBeNull()
    expect(without.boards.find(({ board }) => board.id === hidden)!.figure.kind).toBe('suppressed')
  })

  test('durations are compared by their medians', async () => {
    const page = await comparePage(reviewer, { board: 'kent', measure: 'sent-to-completion' })
    // Only two boards have figures: nothing is said of what is usual.
    expect(page.funnel).toMatchObject({ judged: false, compared: 2 })
    expect(told(page)).toContain('cannot be told here')
    expect(valueOf(page.own)).toBe(
      page.boards.map(({ board, figure }) => (board.id === kentId ? valueOf(figure) : null)).find(Boolean),
    )
  })
})

describe('a board’s people', () => {
  test('see themselves, England and Wales and points: no other board by name, number of cases, history or line', async () => {
    const page = await comparePage(avon, asked)
    expect(page).toMatchObject({ byName: false, group: null, like: [], restricted: true })
    expect(page.boards.map(({ board }) => board.slug)).toEqual(['avon-and-somerset'])
    const { boards: points } = await otherBoards(avon, { measure: share })
    expect(points.length).toBeGreaterThan(25)
    expect(page.funnel!.unnamed).toEqual(points.map(({ value, cases: of }) => ({ value, cases: of })))
    expect(page.bands.reduce((sum, { boards: count }) => sum + count, 0)).toBe(points.length)
    for (const { boards: count } of page.bands) expect(count).toBeGreaterThanOrEqual(5)
  })

  test('nothing of Kent, whose figure stands out, is in any form of another board’s answer', async () => {
    const page = await comparePage(avon, asked)
    const { rows } = await run(
      `SELECT sum(numerator)::int AS numerator, sum(denominator)::int AS denominator FROM figures.cell
       WHERE release_id = 5 AND measure = $1 AND board_id = $2 AND breakdown = 'all' AND period_start >= date_trunc('quarter', $3::date + interval '1 month') - interval '12 months'
         AND period_start < date_trunc('quarter', $3::date + interval '1 month')`,
      [share, kentId, lastMonth.start],
    )
    const forms = [
      JSON.stringify({ ...page, choices: null }),
      JSON.stringify(comparisonJson('en', page)),
      comparisonCsv('cy', page, page.main!),
    ]
    for (const form of forms) {
      expect(form).not.toMatch(/Kent|Caint/)
      expect(form).not.toMatch(new RegExp(`\\b(${rows[0].numerator}|${rows[0].denominator})\\b`))
    }
  })

  test('are refused another board, also by its API, and see open figures of it', async () => {
    await expect(comparePage(kent, asked)).rejects.toThrow(Forbidden)
    await expect(comparePage(avon, { board: 'kent', measure: share })).rejects.toThrow(Forbidden)
    await expect(comparePage(administrator, asked)).rejects.toThrow(Forbidden)
    const open = { board: 'kent', measure: 'conviction-rate', source: 'old-outcomes' }
    const page = await comparePage(avon, open)
    expect(page).toMatchObject({ byName: true, restricted: false })
    expect(page.boards).toHaveLength(42)
    expect(page.contacts).toBeNull()
  })

  test('a category or an earlier year has no points, since two answers could be set against each other', async () => {
    for (const filter of [
      { crime: 'domestic-abuse' },
      { to: `${Number(lastMonth.start.slice(0, 4)) - 1}-06` },
      { by: 'offence-group', category: 'theft' },
    ]) {
      const page = await comparePage(avon, { ...asked, ...filter })
      expect(page.funnel?.unnamed ?? []).toEqual([])
      expect(page.boards.map(({ board }) => board.slug)).toEqual(['avon-and-somerset'])
      expect(told(page)).toContain('cannot be told here')
    }
  })

  test('see a board by name where its agreements say so: its one figure, and no history', async () => {
    await run('UPDATE governance.agreement SET names_board = true WHERE board_id = $1', [kentId])
    const page = await comparePage(avon, asked)
    const other = page.boards.find(({ board }) => board.slug === 'kent')!
    expect(other).toMatchObject({ history: null, standing: 'high' })
    expect(Number.isInteger(valueOf(other.figure))).toBe(true)
    await run("UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE board_id = $1", [
      kentId,
    ])
    expect((await comparePage(avon, asked)).boards).toHaveLength(1)
  })

  test('without an agreement of their own see which one is missing', async () => {
    await run("UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE board_id = $1", [
      avonId,
    ])
    const page = await comparePage(avon, asked)
    expect(page).toMatchObject({ main: null, funnel: null })
    expect(page.withheld!.missing.length).toBeGreaterThan(0)
    expect(told(page)).toBe('There is no figure to compare.')
  })
})

test('counts are not compared, and what there is not is said', async () => {
  const count = await comparePage(avon, { board: 'avon-and-somerset', measure: 'crimes-recorded' })
  expect(count.funnel).toBeNull()
  expect(told(count)).toContain('a count says how large a board is')
  await expect(comparePage(avon, { ...asked, measure: 'nothing' })).rejects.toThrow(NotFound)
  await expect(comparePage(avon, { ...asked, crime: 'arson' })).rejects.toThrow(BadRequest)
  await expect(comparePage(avon, { ...asked, source: 'nowhere' })).rejects.toThrow(BadRequest)
  const usual = await comparePage(avon, { board: 'avon-and-somerset' })
  expect(usual.main).not.toBeNull()
})

test('page, API and file give the numbers of the measure’s own page', async () => {
  const { choices } = await comparePage(reviewer, { board: 'avon-and-somerset' })
  expect(choices.measures.map(({ id }) => id)).toEqual(expect.arrayContaining([share, 'sent-to-completion']))
  for (const id of [share, 'sent-to-completion', 'conviction-rate']) {
    const of = { board: 'avon-and-somerset', measure: id }
    const [page, own] = [await comparePage(reviewer, of), await measurePage(reviewer, of)]
    if (own.split?.months) expect(page.own, id).toEqual(own.split.total.figure)
    expect(page.main!.points, id).toEqual(own.main!.points)
    const json = comparisonJson('en', page)
    expect(json.own.value, id).toBe(valueOf(page.own))
    expect(json.boards.map(({ value }) => value)).toEqual(page.boards.map(({ figure }) => valueOf(figure)))
    const lines = comparisonCsv('en', page, page.main!)
      .split('\r\n')
      .filter((line) => line.startsWith('board,'))
      .map((line) => line.split(','))
    expect(lines.map(([, code]) => code)).toEqual(page.boards.map(({ board }) => board.code))
    for (const [i, { figure }] of page.boards.entries())
      if (figure.kind === 'value') expect(Number(lines[i]![3])).toBeCloseTo(figure.value, 5)
  }
})

test('no sentence ranks boards or calls one better or worse than another', async () => {
  for (const viewer of [avon, reviewer])
    for (const measure of [share, 'sent-to-completion', 'crimes-recorded']) {
      const page = await comparePage(viewer, { board: 'avon-and-somerset', measure })
      for (const { key, values } of [page.verdict, ...page.sentences, ...page.sure])
        if (!key.startsWith('compare.history'))
          expect(say('en', { key, ...(values ? { values } : {}) })).not.toMatch(
            /\b(best|worst|better|worse|rank \d|position|\d+(st|nd|rd|th) (of|out of))\b/i,
          )
    }
})
