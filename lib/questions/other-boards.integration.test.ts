import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Forbidden } from '@/lib/access/errors'
import { signScope } from '@/lib/access/sign-scope'
import { boards } from '@/lib/boards/boards'
import { findBoard } from '@/lib/boards/find-board'
import { scopedTransaction } from '@/lib/database/scoped-transaction'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { webClient } from '@/lib/database/web-client'
import { createRandom } from '@/lib/statistics/random'
import { answerCache } from './door/ask'
import { fewestCandidates, otherBoards, unrecognisable } from './other-boards'
import type { OtherBoard } from './other-boards.types'
import { seedLinked } from './testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from './testing/seeded-service'
import { periodOf } from '@/lib/time/period-of'
import { endOfPeriod, previousPeriod, shiftPeriod } from '@/lib/time/step-period'

// Who is behind an unnamed point? Somebody who knows how many cases every board had, from published tables, tries to tell.

let database: ScopedTestDatabase
const run = (sql: string, values?: unknown[]) => database.owner.query(sql, values)
const share = 'victim-journey-to-charge'

beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())
beforeEach(async () => {
  answerCache().clear()
  await run('UPDATE governance.agreement SET names_board = false, ended_at = NULL, ended_why = NULL')
})

const avon = viewerWith(people.avon, ['member', 'avon-and-somerset'])
const kentToo = viewerWith(people.avon, ['member', 'avon-and-somerset'], ['member', 'kent'])
const [avonId, kentId] = [findBoard('avon-and-somerset')!.id, findBoard('kent')!.id]

/** The last month of the last whole quarter. */
const quarter = periodOf('quarter', lastMonth.start)
const whole =
  endOfPeriod(quarter).slice(0, 7) <= lastMonth.start.slice(0, 7) ? quarter : previousPeriod(quarter)
const lastOfYear = periodOf('month', endOfPeriod(whole).slice(0, 7))

/** What a board had in the last four quarters: known to everybody, as if published. */
type Volume = { readonly id: number; readonly cases: number; readonly reached: number }

/** Writes a year of every board, of sizes as unlike as those of police forces: the largest has twenty times the smallest. */
async function writeVolumes(seed: number): Promise<readonly Volume[]> {
  const random = createRandom(seed)
  const rows: { board: number; start: string; numerator: number; denominator: number }[] = []
  const volumes = boards.map(({ id }): Volume => {
    const size = Math.exp(3.4 + 0.75 * random.normal())
    let [cases, reached] = [0, 0]
    for (let i = 0; i < 12; i += 1) {
      const denominator = 9 + random.poisson(size)
      const numerator = random.binomial(denominator, 0.2 + 0.3 * random.uniform())
      rows.push({ board: id, start: shiftPeriod(lastOfYear, -i).start, numerator, denominator })
      cases += denominator
      reached += numerator
    }
    return { id, cases, reached }
  })
  await run(
    "DELETE FROM figures.cell WHERE release_id = 5 AND measure = $1 AND board_id IS NOT NULL AND breakdown = 'all'",
    [share],
  )
  await run(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, numerator, denominator)
     SELECT 5, r.board, r.board, $2, 'all', 'all', 'month', r.start, false, r.numerator, r.denominator
     FROM jsonb_to_recordset($1) r (board smallint, start date, numerator numeric, denominator numeric)`,
    [JSON.stringify(rows), share],
  )
  answerCache().clear()
  return volumes
}

/** The boards that an unnamed point can be of: with as many cases, and of which so many per cent are possible. */
function candidates({ cases, value }: OtherBoard, volumes: readonly Volume[]): readonly Volume[] {
  return volumes.filter(
    (one) =>
      one.cases >= cases.from &&
      one.cases <= cases.to &&
      [Math.floor, Math.ceil].some(
        (whole) => Math.round((100 * whole((value * one.cases) / 100)) / one.cases) === value,
      ),
  )
}

describe('somebody who knows how many cases every board had', () => {
  test('tells each board from its exact rate, so that there is something to protect', async () => {
    const volumes = await writeVolumes(1)
    const exact = volumes.map(({ cases, reached }) => ({ rate: reached / cases }))
    const told = exact.filter(
      ({ rate }) => volumes.filter(({ cases }) => Number.isInteger(round9(rate * cases))).length === 1,
    )
    expect(told.length).toBeGreaterThan(boards.length / 2)
  })

  test('cannot tell any unnamed point: each can be of at least five boards, for two boards’ people together, too', async () => {
    const counted: number[] = []
    for (let seed = 1; seed <= 6; seed += 1) {
      const volumes = await writeVolumes(seed)
      for (const [viewer, own] of [
        [avon, [avonId]],
        [kentToo, [avonId, kentId]],
      ] as const) {
        const { boards: shown, source } = await otherBoards(viewer, { measure: share })
        expect(source!.id).toBe('linked-demonstration')
        const others = volumes.filter(({ id }) => !own.includes(id as never))
        for (const point of shown) {
          expect(point.name).toBeNull()
          counted.push(candidates(point, others).length)
        }
      }
    }
    process.stdout.write(
      `    ${counted.length} unnamed points: ${counted.filter((n) => n === 1).length} told, at least ${Math.min(...counted)} candidates each, ${fewestCandidates} asked\n`,
    )
    expect(counted.length).toBeGreaterThan(300)
    expect(Math.min(...counted)).toBeGreaterThanOrEqual(fewestCandidates)
  })

  test('learns nothing by asking as another board: a band is the same for everybody', async () => {
    await writeVolumes(2)
    const bands = async (viewer: typeof avon) =>
      new Set(
        (await otherBoards(viewer, { measure: share })).boards.map(
          ({ cases }) => `${cases.from} ${cases.to}`,
        ),
      )
    expect(await bands(avon)).toEqual(await bands(kentToo))
  })

  test('gets bands and values only, in an order that tells nothing', async () => {
    const volumes = await writeVolumes(3)
    const { boards: shown } = await otherBoards(avon, { measure: share })
    expect(shown.length).toBeGreaterThan(25)
    for (const { name, value, cases } of shown) {
      expect(name).toBeNull()
      expect(Number.isInteger(value)).toBe(true)
      expect(volumes.some((one) => one.cases === cases.from && one.cases === cases.to)).toBe(false)
    }
    const order = shown.map(({ cases, value }) => [cases.from, cases.to, value] as const)
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]))
  })
})

/** The smallest and largest total that some values can give to boards of some sizes, each value within half a per cent. */
function totals(sizes: readonly number[], values: readonly number[]): readonly [number, number] {
  const [n, v] = [[...sizes].sort((a, b) => a - b), [...values].sort((a, b) => a - b)]
  const half = 0.005 * n.reduce((sum, size) => sum + size, 0)
  const largest = n.reduce((sum, size, i) => sum + (size * v[i]!) / 100, 0)
  const smallest = n.reduce((sum, size, i) => sum + (size * v[v.length - 1 - i]!) / 100, 0)
  return [smallest - half, largest + half]
}

/**
 * The boards that a point can be of for somebody who knows the total of England and Wales, too: those with which some
 * order of the other values still adds up to it.
 */
function candidatesWithTotal(
  point: OtherBoard,
  shown: readonly OtherBoard[],
  volumes: readonly Volume[],
  own: readonly number[],
): number {
  const bands = [...new Set(shown.map(({ cases }) => `${cases.from} ${cases.to}`))]
  const keyOf = ({ cases }: OtherBoard) => `${cases.from} ${cases.to}`
  const others = volumes.filter(({ id }) => !own.includes(id)).sort((a, b) => a.cases - b.cases)
  const total = others.reduce((sum, { reached }) => sum + reached, 0)
  // Who reads it knows which boards are in a band: bands are of following sizes.
  const members = new Map(
    bands.map((band) => [
      band,
      others.filter(({ cases }) => {
        const [from, to] = band.split(' ').map(Number) as [number, number]
        return cases >= from && cases <= to
      }),
    ]),
  )
  // Where edges overlap, boards cannot be told band by band: then the total tells less, and the point is not tried.
  if (bands.some((band) => members.get(band)!.length !== shown.filter((one) => keyOf(one) === band).length))
    return Infinity
  const inBands = new Set([...members.values()].flat())
  const left = others.filter((one) => !inBands.has(one)).reduce((sum, { cases }) => sum + cases, 0)
  const rest = bands
    .filter((band) => band !== keyOf(point))
    .map((band) =>
      totals(
        members.get(band)!.map(({ cases }) => cases),
        shown.filter((one) => keyOf(one) === band).map(({ value }) => value),
      ),
    )
  const beside = shown.filter((one) => keyOf(one) === keyOf(point) && one !== point)
  return members.get(keyOf(point))!.filter((candidate) => {
    const [low, high] = totals(
      members
        .get(keyOf(point))!
        .filter((one) => one !== candidate)
        .map(({ cases }) => cases),
      beside.map(({ value }) => value),
    )
    const least =
      rest.reduce((sum, [smallest]) => sum + smallest, low) + ((point.value - 0.5) / 100) * candidate.cases
    const most =
      rest.reduce((sum, [, largest]) => sum + largest, high) +
      ((point.value + 0.5) / 100) * candidate.cases +
      left
    return total >= least && total <= most
  }).length
}

describe('somebody who knows the figure of England and Wales, too', () => {
  test('cannot tell any unnamed point; a board that is far larger than all others has none', async () => {
    const counted: number[] = []
    let leftOut = 0
    for (let seed = 11; seed <= 18; seed += 1) {
      const volumes = await writeVolumes(seed)
      const { boards: shown } = await otherBoards(avon, { measure: share })
      const others = volumes.filter(({ id }) => id !== avonId)
      for (const point of shown) counted.push(candidatesWithTotal(point, shown, others, [avonId]))
      const fourth = [...volumes].sort((a, b) => b.cases - a.cases)[3]!.cases
      const large = others.filter(({ cases }) => cases > 1.5 * fourth)
      leftOut += large.length
      for (const { cases } of large) expect(shown.filter((point) => point.cases.to >= cases)).toEqual([])
    }
    const tried = counted.filter(Number.isFinite)
    process.stdout.write(
      `    ${counted.length} unnamed points and the total: ${tried.length} tried, at least ${Math.min(...tried)} candidates each\n`,
    )
    expect(leftOut).toBeGreaterThan(0)
    expect(tried.length).toBeGreaterThan(100)
    expect(Math.min(...tried)).toBeGreaterThanOrEqual(fewestCandidates)
  })
})

describe('a board is named', () => {
  const points = async (viewer = avon) => (await otherBoards(viewer, { measure: share })).boards
  const name = (agencies: readonly string[], boardId = kentId) =>
    run(
      'UPDATE governance.agreement SET names_board = true WHERE board_id = $1 AND agency::text = ANY ($2)',
      [boardId, agencies],
    )

  test('by nobody, unless an agreement says so', async () => {
    await writeVolumes(4)
    expect((await points()).filter((point) => point.name)).toEqual([])
  })

  test('where every agreement that the measure needs lets it be, at the next request', async () => {
    const volumes = await writeVolumes(4)
    expect((await points()).filter((point) => point.name)).toEqual([])
    await name(['police'])
    expect((await points()).filter((point) => point.name)).toEqual([])
    await name(['police', 'cps'])
    const { cases } = volumes.find(({ id }) => id === kentId)!
    expect((await points()).filter((point) => point.name)).toMatchObject([
      { name: findBoard('kent')!.name, cases: { from: cases, to: cases } },
    ])
    await run("UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE board_id = $1", [
      kentId,
    ])
    expect((await points()).filter((point) => point.name)).toEqual([])
  })

  test('and who stays unnamed cannot be told from those that are left', async () => {
    const volumes = await writeVolumes(5)
    for (const { id } of boards.slice(0, 20)) await name(['police', 'cps', 'courts'], id)
    const shown = await points()
    const named = new Set(boards.slice(0, 20).map(({ id }) => id))
    const others = volumes.filter(({ id }) => !named.has(id) && id !== avonId)
    expect(shown.filter((point) => point.name).length).toBeGreaterThan(15)
    for (const point of shown.filter(({ name: of }) => of === null))
      expect(candidates(point, others).length).toBeGreaterThanOrEqual(fewestCandidates)
  })
})

test('a board without its agreements, with a hidden month or with few cases has no point', async () => {
  await writeVolumes(6)
  const before = (await otherBoards(avon, { measure: share })).boards.length
  await run(
    "UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE board_id = $1 AND agency = 'cps'",
    [kentId],
  )
  const after = (await otherBoards(avon, { measure: share })).boards.length
  expect(after).toBeLessThan(before)
  await run(
    `UPDATE figures.cell SET suppressed = true, numerator = NULL, denominator = NULL
     WHERE release_id = 5 AND measure = $1 AND board_id > 3 AND board_id < 40 AND period_start = $2`,
    [share, lastOfYear.start],
  )
  answerCache().clear()
  // Fewer than seven are left: there is nobody to hide among.
  expect((await otherBoards(avon, { measure: share })).boards).toEqual([])
})

test('a board whose figures are stored by quarter has its point like one of months', async () => {
  await writeVolumes(2)
  const before = (await otherBoards(avon, { measure: share })).boards
  const total = "release_id = 5 AND measure = $1 AND board_id IS NOT NULL AND breakdown = 'all'"
  await run(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, numerator, denominator)
     SELECT 5, area_id, board_id, measure, 'all', 'all', 'quarter', date_trunc('quarter', period_start), false, sum(numerator), sum(denominator)
     FROM figures.cell WHERE ${total} AND board_id % 2 = 0 GROUP BY area_id, board_id, measure, date_trunc('quarter', period_start)`,
    [share],
  )
  await run(`DELETE FROM figures.cell WHERE ${total} AND board_id % 2 = 0 AND granularity = 'month'`, [share])
  answerCache().clear()
  expect((await otherBoards(avon, { measure: share })).boards).toEqual(before)
})

test('of a duration there is the median in whole days', async () => {
  await run(
    "DELETE FROM figures.cell WHERE release_id = 5 AND measure = 'sent-to-completion' AND board_id IS NOT NULL",
  )
  await run(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value, denominator, days, counts)
     SELECT 5, b, b, 'sent-to-completion', 'all', 'all', 'month', m, false, 1, 40 + b, ARRAY[10 + b, 500], ARRAY[21 + b, 19]
     FROM unnest($1::smallint[]) b, unnest($2::date[]) m`,
    [boards.map(({ id }) => id), Array.from({ length: 12 }, (_, i) => shiftPeriod(lastOfYear, -i).start)],
  )
  answerCache().clear()
  const { boards: shown } = await otherBoards(avon, { measure: 'sent-to-completion' })
  expect(shown.length).toBeGreaterThan(30)
  const medians = boards.map(({ id }) => 10 + id)
  expect(shown.filter(({ value }) => !medians.includes(value))).toEqual([])
})

test('counts have no points, open sources none of these, and nobody without figures asks', async () => {
  for (const measure of ['crimes-recorded', 'charges', 'crown-open'])
    expect(await otherBoards(avon, { measure })).toMatchObject({ source: null, boards: [] })
  const administrator = viewerWith(people.administrator, ['administrator', null])
  await expect(otherBoards(administrator, { measure: share })).rejects.toThrow(Forbidden)
})

test('SQL of the web role gets the same and nothing more, whatever it asks the function', async () => {
  await writeVolumes(1)
  const asked = (boardIds: readonly number[], sql: string) => {
    const expiresAt = Math.floor(Date.now() / 1000) + 30
    const token = signScope({ personId: people.avon, boardIds, expiresAt }, database.scopeKey)
    return scopedTransaction(webClient(), token, (transaction) =>
      transaction.$queryRawUnsafe<{ board_id: unknown }[]>(sql),
    )
  }
  const rows = await asked([avonId], `SELECT * FROM scope.other_boards(5, '${share}')`)
  expect(rows.length).toBeGreaterThan(25)
  expect(rows.filter(({ board_id }) => board_id !== null)).toEqual([])
  for (const [ids, sql] of [
    [[], `SELECT * FROM scope.other_boards(5, '${share}')`],
    // Open, not published, not there.
    [[avonId], `SELECT * FROM scope.other_boards(2, 'conviction-rate')`],
    [[avonId], `SELECT * FROM scope.other_boards(4, 'conviction-rate')`],
    [[avonId], `SELECT * FROM scope.other_boards(99, '${share}')`],
  ] as const)
    expect(await asked(ids, sql), sql).toEqual([])
})

test('the door counts again: a band of too few is left out whatever the database says', () => {
  const point = (from: number, name: OtherBoard['name'] = null): OtherBoard => ({
    ...{ name, value: 40, cases: { from, to: from + 100 } },
  })
  const kept = unrecognisable([
    ...Array.from({ length: 5 }, () => point(100)),
    point(300),
    point(500, { en: 'Kent', cy: 'Caint' }),
  ])
  expect(kept.map(({ cases }) => cases.from)).toEqual([100, 100, 100, 100, 100, 500])
})

const round9 = (x: number) => Math.round(x * 1e9) / 1e9
