import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { measurePage } from './measure-page'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'
import { victimsPage } from './victims-page'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const board = 'avon-and-somerset'
const page = (more: object = {}) => victimsPage(avon, { board, ...more })

describe('the page says what the pages of its measures say', () => {
  test.each([{}, { to: '2026-03' }, { crime: 'domestic-abuse' }])('with %o', async (filters) => {
    const found = await page(filters)
    expect(found.toCharge!.curve.marks.length).toBeGreaterThan(1)
    for (const journey of [found.toCharge, found.afterCharge]) {
      if (!journey) continue
      const own = await measurePage(avon, { board, measure: journey.series.measure.id, ...filters })
      expect(journey.curve).toEqual(own.curve)
      expect(journey.series.points).toEqual(own.main!.points)
    }
    for (const { series, split } of found.splits) {
      const own = await measurePage(avon, {
        ...{ board, measure: series.measure.id, by: split.breakdown },
        ...filters,
      })
      expect(split).toEqual(own.split)
    }
    for (const { series } of found.rows) {
      const own = await measurePage(avon, { board, measure: series.measure.id, ...filters })
      expect(series.points).toEqual(own.main!.points.slice(-series.points.length))
      expect(series.signal).toBe(own.main!.signal)
    }
    for (const { measure, year, series } of found.stages) {
      const own = await measurePage(avon, { board, measure: measure.id, ...filters })
      expect(series.points).toEqual(own.main!.points)
      if (own.split) expect(year).toEqual(own.split.total.figure)
    }
  })
})

describe('what can be asked', () => {
  test('time waited, reasons and splits are not crossed with a crime type', async () => {
    const { waits, reasons, splits } = await page({ crime: 'domestic-abuse' })
    expect([waits, reasons, splits]).toEqual([[], [], []])
    await expect(page({ crime: 'domestic-abuse', by: 'offence-group' })).rejects.toThrow(BadRequest)
    expect((await page()).splits[0]!.split.breakdown).toBe('offence-group')
  })

  test('not a split that there is not, another board, nor one that there is not', async () => {
    await expect(page({ by: 'court' })).rejects.toThrow(BadRequest)
    await expect(victimsPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
    await expect(victimsPage(avon, { board: 'atlantis' })).rejects.toThrow(NotFound)
  })
})
