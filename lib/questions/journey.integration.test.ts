import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { say } from '@/lib/text/say'
import { glance } from './glance'
import type { JourneyCount } from './journey.types'
import { measurePage } from './measure-page'
import { measureSeries } from './measure-series'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'
import { timelinessPage } from './timeliness-page'
import { victimsPage } from './victims-page'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const board = 'avon-and-somerset'

describe('the way of a board’s cases', () => {
  test('has its stages in order, and says why where there is nothing of one', async () => {
    const { stages, end } = (await glance(avon, { board })).journey!
    expect(stages.map(({ measure }) => measure.id)).toEqual([
      'offence-to-recorded',
      'recorded-to-referral',
      'referral-to-charge',
      'charge-to-first-listing',
      'first-listing-to-completion',
      'sent-to-completion',
    ])
    for (const { shown, instead } of stages) {
      expect(shown === null).toBe(instead !== null)
      if (instead) expect(say('en', instead)).toMatch(/^There are no figures|agreement/)
    }
    for (const { name, gate } of [...stages, { name: end.name, gate: end }])
      for (const words of [name, gate.name]) expect(say('cy', words)).not.toMatch(/undefined|\{/)
  })

  test('says of days what the pages and the API of the measures say', async () => {
    const { stages } = (await glance(avon, { board })).journey!
    const shown = stages.flatMap((stage) => stage.shown ?? [])
    expect(shown.length).toBeGreaterThan(0)
    for (const stage of shown) {
      const question = { board, measure: stage.measure.id }
      const own = await measurePage(avon, question)
      const [main] = (await measureSeries(avon, question)).series
      expect(stage.completed.points).toEqual(main.points)
      expect(stage.curve).toEqual(own.curve)
      expect(stage.judged.points).toEqual((own.pace ?? own.main!).points)
      if (own.curve?.exits.length === 1) expect(stage.middle?.value).toBe(own.curve.median?.value)
      if (own.split) expect(stage.year).toEqual(own.split.total.figure)
    }
    const page = await timelinessPage(avon, { board })
    for (const stage of page.stages) {
      const same = shown.find(({ measure }) => measure.id === stage.measure.id)!
      expect(same.middle).toEqual(stage.middle)
      expect(same.judged.signal).toBe(stage.judged.signal)
    }
  })

  test('says of victims what the page of that question says', async () => {
    const { stages } = (await glance(avon, { board })).journey!
    const page = await victimsPage(avon, { board })
    const losses = stages.flatMap(({ loss }) => loss ?? [])
    expect(losses.map(({ measure }) => measure.id)).toEqual(page.stages.map(({ measure }) => measure.id))
    for (const loss of losses) {
      const { year, largest } = page.stages.find(({ measure }) => measure.id === loss.measure.id)!
      expect(loss).toMatchObject({ year, largest })
    }
  })

  test('counts at each gate what its measure counts', async () => {
    const { stages, end } = (await glance(avon, { board })).journey!
    const counts = [...stages.flatMap(({ gate, ended }) => [gate.count, ended]), end.count].filter(
      (count): count is JourneyCount => count !== null,
    )
    expect(counts.length).toBeGreaterThan(0)
    for (const { measure, figure, period } of counts) {
      const own = await measurePage(avon, { board, measure: measure.id })
      if (own.split && own.main!.provenance.source.kind === 'linked') {
        expect(figure).toEqual(own.split.total.figure)
        expect(say('en', period!)).toBe(say('en', own.split.period))
      } else if (figure.kind === 'value')
        expect(own.main!.points.map((point) => point.figure)).toContainEqual(figure)
    }
  })
})
