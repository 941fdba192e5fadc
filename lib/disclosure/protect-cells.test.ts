import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { protectCells } from './protect-cells'
import { madeCells, madeFlows } from './testing/made-cells'

/** April 2023 to March 2025: two whole years. Boards 1 to 3 have many, board 4 has few. */
let duck: Duck
let folder: string
const inFolder = (name: string) => path.join(folder, 'cells', name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'protect-'))
  await mkdir(inFolder(''))
  duck = await openDuck({ threads: 1 })
  await writeParquet(duck, madeCells, inFolder('cell.parquet'))
  await writeParquet(duck, madeFlows, inFolder('flow.parquet'))
  await protectCells({ folder, measures: linkedMeasures, threshold: 5, threads: 1 })
})
afterAll(async () => {
  duck.close()
  await rm(folder, { recursive: true })
})

const cells = (where: string, columns: string) =>
  duck.rows(
    z.record(z.string(), z.unknown()),
    `SELECT ${columns} FROM read_parquet(${sqlText(inFolder('protected-cell.parquet'))}) WHERE ${where} ORDER BY ALL`,
  )
const levelOf = async (area: number, measure: string, breakdown = 'all', category = 'all') => {
  const where = `area_id = ${area} AND measure = '${measure}' AND breakdown = '${breakdown}' AND category = '${category}'`
  const [found, ...more] = await cells(where, 'DISTINCT granularity, suppressed')
  expect(more).toEqual([])
  return found?.suppressed === true ? 'hidden' : found?.granularity
}

describe('what is published of a release', () => {
  test('a whole with enough in every month is published by month, cell by cell as it was', async () => {
    expect(await levelOf(1, 'crimes-recorded')).toBe('month')
    const same = await duck.row(
      z.object({ count: z.bigint() }),
      `SELECT count(*) AS count FROM read_parquet(${sqlText(inFolder('cell.parquet'))}) AS c
       JOIN read_parquet(${sqlText(inFolder('protected-cell.parquet'))}) AS p
         ON (c.area_id, c.measure, c.breakdown, c.category, c.month) = (p.area_id, p.measure, p.breakdown, p.category, p.period_start)
         AND c.board_id IS NOT DISTINCT FROM p.board_id AND c.value = p.value
       WHERE c.measure = 'crimes-recorded' AND c.breakdown = 'all' AND c.area_id = 1`,
    )
    expect(same.count).toBe(24n)
  })

  test('a board with small months is added up to quarters, whole ones', async () => {
    expect(await levelOf(4, 'crimes-recorded')).toBe('quarter')
    const found = await cells(
      "area_id = 4 AND measure = 'crimes-recorded' AND breakdown = 'all'",
      'period_start, value, board_id, suppressed',
    )
    expect(found).toHaveLength(8)
    expect(found[0]).toEqual({
      period_start: new Date('2023-04-01'),
      value: 9,
      board_id: 4,
      suppressed: false,
    })
  })

  test('what is published at no level is one hidden row a financial year, without a number', async () => {
    expect(await levelOf(1, 'crimes-recorded', 'crime-type', 'adult-rape')).toBe('hidden')
    expect(
      await cells(
        "area_id = 1 AND measure = 'crimes-recorded' AND category = 'adult-rape'",
        'granularity, period_start, value, numerator, denominator, days, counts, suppressed',
      ),
    ).toEqual(
      ['2023-04-01', '2024-04-01'].map((from) => ({
        granularity: 'financial_year',
        period_start: new Date(from),
        value: null,
        numerator: null,
        denominator: null,
        days: null,
        counts: null,
        suppressed: true,
      })),
    )
    // The rest is hidden with it, or it would be the whole less the others.
    expect(await levelOf(1, 'crimes-recorded', 'crime-type', 'other')).toBe('hidden')
    expect(await levelOf(1, 'crimes-recorded', 'crime-type', 'domestic-abuse')).toBe('month')
  })

  test('the days of a duration are added up, and the middle one and their number told', async () => {
    const found = await cells(
      "area_id = 4 AND measure = 'offence-to-recorded' AND breakdown = 'all'",
      'granularity, period_start, value, denominator, days, counts',
    )
    expect(found[0]).toEqual({
      granularity: 'quarter',
      period_start: new Date('2023-04-01'),
      value: 7,
      denominator: 9,
      days: [2, 7, 30],
      counts: [3, 3, 3],
    })
  })

  test('a stock is published by month however coarse what comes in is, and never added up', async () => {
    expect(await levelOf(4, 'crown-receipts')).toBe('quarter')
    expect(await levelOf(4, 'crown-open')).toBe('month')
    expect(
      await cells("area_id = 4 AND measure = 'crown-open' AND breakdown = 'all'", 'DISTINCT value'),
    ).toEqual([{ value: 60 }])
  })

  test('a stock of the CPS is as coarse as what goes out: its value is that of the last month', async () => {
    expect(await levelOf(4, 'cps-referrals')).toBe('month')
    expect(await levelOf(4, 'cps-decisions')).toBe('quarter')
    expect(await levelOf(4, 'cps-open')).toBe('quarter')
    expect(await levelOf(1, 'cps-open')).toBe('month')
    expect(await levelOf(100, 'cps-open')).toBe('month')
    const found = await cells("area_id = 4 AND measure = 'cps-open'", 'period_start, value')
    expect(found.map(({ value }) => value)).toEqual([63, 66, 69, 72, 75, 78, 81, 84])
    expect(found[0]!.period_start).toEqual(new Date('2023-04-01'))
  })

  test('a breakdown of a stock with too few in each category is hidden, what comes in by it, too, and the whole stays', async () => {
    for (const measure of ['crown-open', 'crown-receipts', 'crown-disposals'])
      for (const category of ['trial', 'sentence'])
        expect(await levelOf(3, measure, 'receipt-type', category)).toBe('hidden')
    expect(await levelOf(3, 'crown-open')).toBe('month')
    expect(await levelOf(100, 'crown-open')).toBe('month')
    expect(await levelOf(100, 'crown-open-over-a-year')).toBe('month')
  })

  test('a measure with small counts does not take along those that it is a part of', async () => {
    expect(await levelOf(1, 'charge-rate')).toBe('month')
    expect(await levelOf(1, 'withdrawal-precharge')).toBe('quarter')
  })

  test('flows are published year by year, hidden where few enter', async () => {
    const flows = (area: number) =>
      duck.rows(
        z.record(z.string(), z.unknown()),
        `SELECT flow, granularity, period_start, suppressed, days, counts
         FROM read_parquet(${sqlText(inFolder('protected-flow.parquet'))}) WHERE area_id = ${area} ORDER BY ALL`,
      )
    const many = await flows(1)
    expect(many).toHaveLength(48)
    expect(many[0]).toMatchObject({ flow: 'entry', granularity: 'month', suppressed: false, counts: [20] })
    const few = await flows(4)
    expect(few.filter(({ flow }) => flow === 'entry').map(({ granularity }) => granularity)).toEqual(
      Array.from({ length: 8 }, () => 'quarter'),
    )
    expect(few.find(({ flow }) => flow === 'exit:listing')).toMatchObject({ days: [3, 9], counts: [3, 6] })
  })

  test('the report tells levels and no counts, and nothing half done is left', async () => {
    const report = z
      .object({ threshold: z.number(), pattern: z.string(), series: z.array(z.unknown()) })
      .parse(JSON.parse(await readFile(inFolder('protection.json'), 'utf8')))
    expect(report.threshold).toBe(5)
    expect(report.series).toContainEqual({
      measure: 'crimes-recorded',
      breakdown: 'all',
      boards: [3, 1, 0, 0],
      nation: [1, 0, 0, 0],
    })
    await expect(stat(inFolder('.spill'))).rejects.toThrow('ENOENT')
  })

  test('a threshold under 1 is refused', async () => {
    await expect(protectCells({ folder, measures: linkedMeasures, threshold: 0 })).rejects.toThrow(RangeError)
  })
})
