import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { say } from '@/lib/text/say'
import { boardsToChoose } from './boards-to-choose'
import { dictionary } from './dictionary'
import { glance } from './glance'
import { measurePage } from './measure-page'
import { measurePageOfAddress } from './measure-page-of-address'
import { measureSeries } from './measure-series'
import { releases } from './releases'
import { sources } from './sources'
import { lastMonth, months, people, restricted, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const kent = viewerWith(people.kent, ['member', 'kent'])
const reviewer = viewerWith(people.reviewer, ['reviewer', null])
const administrator = viewerWith(people.administrator, ['administrator', null])

describe('the page of a measure', () => {
  test('gives every figure as it was stored, with its interval, its gap and where it is from', async () => {
    const page = await measurePage(avon, { board: 'avon-and-somerset', measure: 'conviction-rate' })
    const main = page.main!
    expect(main.points).toHaveLength(months)
    for (const [i, { period, figure }] of main.points.entries()) {
      if (i === 20) expect(figure.kind).toBe('unavailable')
      else {
        const [numerator, denominator] = [restricted.numerator(1, i), restricted.denominator(1)]
        expect(figure).toMatchObject({
          kind: 'value',
          value: (100 * numerator) / denominator,
          numerator,
          denominator,
        })
        if (figure.kind === 'value') {
          expect(figure.interval!.lower).toBeLessThan(figure.value)
          expect(figure.interval!.upper).toBeGreaterThan(figure.value)
        }
      }
      if (i === months - 1) expect(period).toEqual(lastMonth)
    }
    expect(main.latest).toBe(months - 1)
    expect(main.signal).toBe('none')
    expect(main.reading!.points).toHaveLength(months)
    expect(main.provenance).toMatchObject({ releaseId: 1, editionId: 2, historic: false })
    expect(page.nation!.points.at(-1)!.figure).toMatchObject({ numerator: 330_000 })
    expect(page.others.map((series) => [series.provenance.source.id, series.area.kind])).toEqual([
      ['old-outcomes', 'board'],
    ])
    expect(page.others[0]!.provenance.historic).toBe(true)
    expect(page.choices).toMatchObject({ breakdowns: ['offence-group'], categories: ['burglary', 'robbery'] })
    expect(page.board).toMatchObject({ slug: 'avon-and-somerset', forces: ['Avon and Somerset'] })
  })

  test('tells a signal in words that give the range and claim no more', async () => {
    const { main } = await measurePage(kent, { board: 'kent', measure: 'conviction-rate' })
    expect(main!.signal).toBe('worse')
    const words = main!.sentences.map((sentence) => say('en', sentence)).join(' ')
    expect(words).toContain('Unusual: worse than expected.')
    expect(words).toMatch(/We normally see \d+\.\d% to \d+\.\d%\./)
    expect(words).not.toMatch(/caused|because/)
  })

  test('has one series per category, with hidden figures as hidden and nothing more', async () => {
    const { categories } = await measurePage(avon, {
      board: 'avon-and-somerset',
      measure: 'conviction-rate',
      by: 'offence-group',
    })
    const robbery = categories.find(({ category }) => category === 'robbery')!
    expect(robbery.points[0]!.figure).toEqual({ kind: 'suppressed' })
    expect(robbery.points[1]!.figure).toMatchObject({ kind: 'value', numerator: 40 })
    expect(robbery.reading!.points[0]!.value).toBeNull()
  })

  test('does not show a rate on too small a denominator', async () => {
    const { main } = await measurePage(avon, { board: 'avon-and-somerset', measure: 'guilty-plea' })
    expect(main!.points.every(({ figure }) => figure.kind === 'unavailable')).toBe(true)
    expect(main!.latest).toBeNull()
  })

  test('reads a stock by its change, and shows its level', async () => {
    const { main } = await measurePage(avon, { board: 'avon-and-somerset', measure: 'crown-open' })
    expect(main!.charted).toBe('net-change')
    expect(main!.points.at(-1)!.figure).toMatchObject({ value: 5001 + months - 1 })
    expect(main!.notes.map((note) => note.key)).toContain('spc.netChange')
  })

  test('cut to some months judges as before, and is told what can be chosen', async () => {
    const whole = await measurePage(kent, { board: 'kent', measure: 'conviction-rate' })
    const cut = await measurePage(kent, {
      board: 'kent',
      measure: 'conviction-rate',
      from: lastMonth.start.slice(0, 7),
    })
    expect(cut.main!.points).toHaveLength(1)
    expect(cut.main!.latest).toBe(0)
    expect(cut.main!.signal).toBe(whole.main!.signal)
    expect(cut.main!.reading!.points[0]).toMatchObject({ lower: whole.main!.reading!.points.at(-1)!.lower })
    expect(cut.choices.months).toEqual(whole.choices.months)
  })

  test('of England and Wales leads with it', async () => {
    const { main, nation } = await measurePage(avon, {
      board: 'avon-and-somerset',
      measure: 'conviction-rate',
      area: 'england-and-wales',
    })
    expect(main!.area.kind).toBe('nation')
    expect(nation).toBeNull()
  })

  test('without figures of the board offers those of wider areas', async () => {
    const page = await measurePage(avon, { board: 'avon-and-somerset', measure: 'crown-receipts' })
    expect(page.main).toBeNull()
    expect(page.others.map((series) => series.area.kind)).toEqual(['nation'])
    await expect(
      measureSeries(avon, { board: 'avon-and-somerset', measure: 'crown-receipts' }),
    ).rejects.toThrow(NotFound)
  })

  test('of an earlier edition has its figures and says so', async () => {
    const page = await measurePage(avon, {
      board: 'avon-and-somerset',
      measure: 'conviction-rate',
      edition: 1,
    })
    expect(page.edition).toMatchObject({ id: 1, current: false })
    expect(page.main!.provenance.source.id).toBe('old-outcomes')
  })
})

describe('what cannot be asked', () => {
  const page = (viewer: typeof avon, board: string, more: object = {}) =>
    measurePage(viewer, { board, measure: 'conviction-rate', ...more })

  test('another board is refused, and the open sources are named', async () => {
    const refused = await page(avon, 'kent').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Forbidden)
    expect((refused as Forbidden).openSources).toEqual([
      { id: 'old-outcomes', name: { en: 'Old outcomes', cy: 'Hen ganlyniadau' } },
    ])
    await expect(page(avon, 'kent', { source: 'board-figures' })).rejects.toThrow(Forbidden)
    await expect(page(avon, 'kent', { area: 'england-and-wales' })).rejects.toThrow(Forbidden)
    await expect(page(avon, 'E23000032')).rejects.toThrow(Forbidden)
    await expect(glance(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
  })

  test('open figures of another board are shown, without a trace of its restricted ones', async () => {
    const answer = await page(avon, 'kent', { source: 'old-outcomes' })
    expect(answer.main!.provenance.source.access).toBe('open')
    expect([answer.main!, ...answer.others].filter((series) => series.area.kind === 'board')).toHaveLength(1)
    expect(JSON.stringify(answer)).not.toContain(String(restricted.denominator(findBoard('kent')!.id)))
  })

  test('an administrator sees open figures only', async () => {
    await expect(page(administrator, 'kent')).rejects.toThrow(Forbidden)
    expect((await page(administrator, 'kent', { source: 'old-outcomes' })).main).not.toBeNull()
    expect(await boardsToChoose(administrator)).toEqual([])
  })

  test('a reviewer sees every board', async () => {
    expect((await page(reviewer, 'kent')).main!.provenance.source.id).toBe('board-figures')
    expect(await boardsToChoose(reviewer)).toHaveLength(42)
  })

  test('unknown boards and measures are not found, in words', async () => {
    await expect(page(avon, 'atlantis')).rejects.toThrow(NotFound)
    await expect(measurePage(avon, { board: 'kent', measure: 'luck' })).rejects.toThrow(NotFound)
  })

  test('filters that cannot be used are told and left out, the others are kept', async () => {
    const { page: shown, faults } = await measurePageOfAddress(avon, 'avon-and-somerset', 'conviction-rate', {
      source: 'nowhere',
      category: 'piracy',
      from: 'yesterday',
      to: lastMonth.start.slice(0, 7),
      by: 'offence-group',
      edition: '99',
      sort: 'x',
    })
    expect(faults.map((fault) => fault.parameter).sort()).toEqual([
      'category',
      'edition',
      'from',
      'sort',
      'source',
    ])
    for (const fault of faults) expect(say('en', fault.words)).not.toBe('')
    expect(shown.categories).toHaveLength(2)
    expect(shown.main!.points).toHaveLength(months)
  })
})

describe('a board at a glance', () => {
  test('says what is unusual first, in three to five sentences', async () => {
    const answer = await glance(kent, { board: 'kent' })
    expect(say('en', answer.verdict)).toBe('Conviction rate: worse than expected.')
    expect(answer.rows.map((row) => row.series.measure.id)).toEqual([
      'crimes-recorded',
      'crown-open',
      'conviction-rate',
      'guilty-plea',
    ])
    const words = answer.sentences.map((sentence) => say('en', sentence))
    expect(words[0]).toMatch(
      /^Conviction rate: 7\d\.\d% in \w+ \d{4}, (7|8)\d\.\d% a year before, worse than expected\.$/,
    )
    expect(words.length).toBeGreaterThanOrEqual(2)
    expect(words.length).toBeLessThanOrEqual(5)
    expect(answer.rows[2]!.series.points).toHaveLength(36)
    expect(answer.rows[2]!.yearAgo).toMatchObject({ kind: 'value' })
    expect(answer.worthAsking[0]!.agency).toBe('cps')
    expect(answer.rows.every(({ series }) => series.provenance.source.demonstration)).toBe(true)
    for (const message of [...answer.sentences, ...answer.sure, ...answer.rows.map((row) => row.answer)])
      for (const locale of ['en', 'cy'] as const)
        expect(say(locale, message)).not.toMatch(/undefined|\{|caused/)
  })
})

describe('what there is', () => {
  test('the dictionary lists every measure and what is held of it in the viewer’s scope', async () => {
    const entries = await dictionary(avon)
    const rate = entries.find(({ measure }) => measure.id === 'conviction-rate')!
    expect(rate.held.map(({ source, areaKinds }) => [source.id, areaKinds])).toEqual([
      ['board-figures', ['board', 'nation']],
      ['old-outcomes', ['board']],
    ])
    const seen = (await dictionary(administrator)).find(({ measure }) => measure.id === 'crimes-recorded')!
    expect(seen.held).toEqual([])
  })

  test('sources and the ledger tell nothing unpublished and no name of staff', async () => {
    expect((await sources(avon)).map(({ source, release }) => [source.id, release?.id])).toEqual([
      ['board-figures', 1],
      ['national-courts', 3],
      ['old-outcomes', 2],
    ])
    const ledger = await releases(avon)
    expect(ledger.releases.map(({ id }) => id).sort()).toEqual([1, 2, 3])
    expect(ledger.editions.map(({ id, current }) => [id, current])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(JSON.stringify(ledger)).not.toContain('A Person')
  })
})
