import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { say } from '@/lib/text/say'
import { measurePage } from './measure-page'
import { qualityPage } from './quality-page'
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
const page = (more: object = {}) => qualityPage(avon, { board, ...more })

describe('the page says what the pages of its measures say', () => {
  test.each([{}, { to: '2026-03' }])('with %o', async (filters) => {
    const found = await page(filters)
    expect(found.shares.length).toBeGreaterThan(1)
    for (const { measure, year, series } of found.shares) {
      const own = await measurePage(avon, { board, measure: measure.id, ...filters })
      expect(series.points).toEqual(own.main!.points)
      if (own.split && series.provenance.source.kind === 'linked')
        expect(year).toEqual(own.split.total.figure)
    }
    for (const series of found.courses) {
      const own = await measurePage(avon, { board, measure: series.measure.id, ...filters })
      expect(series.points).toEqual(own.main!.points)
      expect(series.signal).toBe(own.main!.signal)
    }
    for (const { series, split } of [...found.splits, ...found.reasons]) {
      const own = await measurePage(avon, {
        board,
        measure: series.measure.id,
        by: split.breakdown,
        ...filters,
      })
      expect(split).toEqual(own.split)
    }
  })
})

test('says in words what the signals say, in both languages', async () => {
  const { verdict, sentences, sure } = await page()
  expect(sentences.length).toBeLessThanOrEqual(5)
  for (const message of [verdict, ...sentences, ...sure])
    for (const locale of ['en', 'cy'] as const)
      expect(say(locale, message)).not.toMatch(/undefined|\{|caused/)
})

test('not a split or crime type that there is not, not both at once, not another board', async () => {
  await expect(page({ by: 'court' })).rejects.toThrow(BadRequest)
  await expect(page({ crime: 'nothing-of-the-kind' })).rejects.toThrow(BadRequest)
  await expect(page({ crime: 'domestic-abuse', by: 'offence-group' })).rejects.toThrow(BadRequest)
  await expect(qualityPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
  await expect(qualityPage(avon, { board: 'atlantis' })).rejects.toThrow(NotFound)
})
