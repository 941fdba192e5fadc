import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { exportForecast } from '@/lib/audit/export-forecast'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { say } from '@/lib/text/say'
import { demandPage } from './demand-page'
import { measurePage } from './measure-page'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const board = 'avon-and-somerset'
const page = (more: object = {}) => demandPage(avon, { board, ...more })

describe('the page says what the pages of its measures say', () => {
  test.each([{}, { to: '2026-03' }])('with %o', async (filters) => {
    const found = await page(filters)
    expect(found.flow).not.toBeNull()
    const flows = found.stages.flatMap(({ received, completed, open }) => [received, completed, open])
    for (const one of [found.flow, ...flows]) {
      if (!one) continue
      const own = await measurePage(avon, { board, measure: one.series.measure.id, ...filters })
      const coarser = one.series.points[0]!.period.granularity !== own.main!.points[0]!.period.granularity
      if (!coarser) expect(one.series.points).toEqual(own.main!.points)
    }
    for (const { series, split } of [...found.splits, ...found.ages]) {
      const own = await measurePage(avon, {
        board,
        measure: series.measure.id,
        by: split.breakdown,
        ...filters,
      })
      expect(split).toEqual(own.split)
    }
  })

  test('the measures are those of demand and of how much comes in', async () => {
    const { rows } = await page()
    expect(new Set(rows.map(({ theme }) => theme))).toEqual(new Set(['volumes', 'demand']))
  })
})

test('each flow that can be chosen is drawn', async () => {
  const { choices, flow } = await page()
  expect(flow!.series.measure.id).toBe(choices.flows![0])
  for (const id of choices.flows!) {
    const chosen = await page({ flow: id })
    expect(chosen.flow!.series.measure.id).toBe(id)
    expect(chosen.flow!.forecast ?? chosen.flow!.none).not.toBeNull()
  }
})

test('says in words what the figures say, in both languages', async () => {
  const { verdict, sentences, sure } = await page()
  expect(sentences.length).toBeLessThanOrEqual(5)
  for (const message of [verdict, ...sentences, ...sure])
    for (const locale of ['en', 'cy'] as const)
      expect(say(locale, message)).not.toMatch(/undefined|\{|caused|backlog/)
})

test('not a flow, split or crime type that there is not, not both at once, not another board', async () => {
  await expect(page({ flow: 'conviction-rate' })).rejects.toThrow(BadRequest)
  await expect(page({ by: 'plea' })).rejects.toThrow(BadRequest)
  await expect(page({ crime: 'domestic-abuse', by: 'offence-group' })).rejects.toThrow(BadRequest)
  await expect(demandPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
  await expect(demandPage(avon, { board: 'atlantis' })).rejects.toThrow(NotFound)
})

describe('a forecast for programs', () => {
  test('is that of the page', async () => {
    const { choices } = await page()
    const id = choices.flows![0]!
    const { flow } = await exportForecast(avon, board, id, {}, 'json')
    expect(flow).toEqual((await page({ flow: id })).flow)
  })

  test('is refused of other boards, and as a file to who may not download', async () => {
    const member = viewerWith(people.avon, ['member', board])
    await expect(exportForecast(avon, 'kent', 'charges', {}, 'json')).rejects.toThrow(Forbidden)
    await expect(exportForecast(member, board, 'charges', {}, 'csv')).rejects.toThrow(Forbidden)
    await expect(exportForecast(avon, board, 'conviction-rate', {}, 'json')).rejects.toThrow(NotFound)
    await expect(exportForecast(avon, board, 'a\0b', {}, 'json')).rejects.toThrow(NotFound)
    await expect(exportForecast(avon, board, 'charges', { to: 'x' }, 'json')).rejects.toThrow(BadRequest)
  })
})
