import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { seriesCsv } from '@/lib/exports/series-csv'
import { seriesJson } from '@/lib/exports/series-json'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { answerCache } from './door/ask'
import { measurePage } from './measure-page'
import { measureSeries } from './measure-series'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'
import { timelinessPage } from './timeliness-page'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const board = 'avon-and-somerset'
const page = (more: object = {}) => timelinessPage(avon, { board, ...more })

/** Values of points by period, to set two answers side by side. */
const figures = (points: readonly { readonly period: unknown; readonly figure: unknown }[]) =>
  points.map(({ period, figure }) => ({ period, figure }))

describe('the page says what the pages of its measures say', () => {
  test.each([{}, { to: '2026-03' }, { crime: 'domestic-abuse' }])('with %o', async (filters) => {
    const found = await page(filters)
    expect(found.stages.length).toBeGreaterThan(0)
    for (const stage of found.stages) {
      const own = await measurePage(avon, { board, measure: stage.measure.id, ...filters })
      expect(figures(stage.completed.points)).toEqual(figures(own.main!.points))
      expect(stage.completed.reading).toEqual(own.main!.reading)
      expect(stage.pace && figures(stage.pace.points)).toEqual(own.pace && figures(own.pace.points))
      expect(stage.pace?.signal).toBe(own.pace?.signal)
      expect(stage.curve).toEqual(own.curve)
      expect(stage.before).toEqual(own.curveBefore)
      if (own.split) expect(stage.year).toEqual(own.split.total.figure)
    }
    for (const { series, split } of [...found.ages, ...found.splits]) {
      const { crime: _, ...rest } = { crime: undefined, ...filters }
      const own = await measurePage(avon, {
        board,
        measure: series.measure.id,
        by: split.breakdown,
        ...rest,
      })
      expect(split).toEqual(own.split)
    }
    for (const { series } of found.rows) {
      const own = await measurePage(avon, { board, measure: series.measure.id, ...filters })
      expect(figures(series.points)).toEqual(figures(own.main!.points.slice(-series.points.length)))
    }
  })

  test('and the answers for programs and files carry the same pace', async () => {
    const answer = await measureSeries(avon, { board, measure: 'sent-to-completion' })
    const stage = (await page()).stages.find(({ measure }) => measure.id === 'sent-to-completion')!
    const json = seriesJson('en', answer).pace!
    const values = stage.pace!.points.map(({ figure }) => (figure.kind === 'value' ? figure.value : null))
    expect(values.filter((value) => value !== null).length).toBeGreaterThan(6)
    expect(json.points.map(({ value }) => value)).toEqual(values)
    const lines = seriesCsv('en', answer.series, answer.page.split, answer.page.pace)
      .split('\r\n')
      .filter((line) => line.endsWith(',counted'))
    expect(lines.map((line) => line.split(',')[6]!)).toEqual(
      values.map((value) => (value === null ? '' : String(value))),
    )
  })
})

test('open cases are counted: the pace of a stage that slows lies above its completed cases', async () => {
  const { stages } = await page()
  const [{ curve }] = stages as [(typeof stages)[number]]
  expect(curve!.median!.value).toBeGreaterThan(curve!.completedMedian!)
})

test('those who were charged are followed by year only where there are flows of them', async () => {
  const { cohorts, decomposition, whole } = await page()
  // The seed has no flows from charge and nothing from the offence.
  expect([cohorts, decomposition, whole]).toEqual([null, null, null])
})

describe('what can be asked', () => {
  test('ages and splits are not crossed with a crime type', async () => {
    const { ages, splits } = await page({ crime: 'domestic-abuse' })
    expect([ages, splits]).toEqual([[], []])
    await expect(page({ crime: 'domestic-abuse', by: 'offence-group' })).rejects.toThrow(BadRequest)
    expect((await page()).ages.map(({ series }) => series.measure.id)).toEqual(['crown-open'])
  })

  test('a split or a crime type that there is not is refused with those that there are', async () => {
    await expect(page({ by: 'ethnicity' })).rejects.toThrow(BadRequest)
    await expect(page({ crime: 'arson' })).rejects.toThrow(BadRequest)
    const { choices } = await page()
    expect(choices.crimes).toEqual(['adult-rape', 'domestic-abuse', 'other'])
    expect(choices.breakdowns[0]).toBe('offence-group')
  })

  test('not another board, nor one that there is not', async () => {
    await expect(timelinessPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
    await expect(timelinessPage(avon, { board: 'atlantis' })).rejects.toThrow(NotFound)
  })

  test('the same question again comes from memory', async () => {
    answerCache().clear()
    const first = await page({ to: '2026-03' })
    const { misses } = answerCache()
    expect(await page({ to: '2026-03' })).toStrictEqual(first)
    expect(answerCache().misses).toBe(misses)
  })
})
