import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden } from '@/lib/access/errors'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { seriesCsv } from '@/lib/exports/series-csv'
import { seriesJson } from '@/lib/exports/series-json'
import { deliveries } from '@/lib/questions/deliveries'
import { measurePage } from '@/lib/questions/measure-page'
import { people, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { exportComparison } from './export-comparison'
import { exportSeries } from './export-series'
import { orRefused } from './or-refused'
import { record } from './record'
import { useApi } from './use-api'
import { viewCompare } from './view-compare'
import { viewDataQuality } from './view-data-quality'
import { viewGlance } from './view-glance'
import { viewMeasurePage } from './view-measure-page'
import { viewRevisions } from './view-revisions'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'], ['member', 'kent'])
const member = viewerWith(people.kent, ['member', 'kent'])
const own = 'avon-and-somerset'
const rate = 'conviction-rate'

/** What was recorded since the last look. */
async function recordedNow() {
  const { rows } = await database.owner.query<{
    action: string
    subject: string
    outcome: string
    details: object
  }>('DELETE FROM governance.audit_event RETURNING action, subject, outcome, details')
  return rows
}

describe('the audit has', () => {
  test('each view of a board’s restricted figures, once', async () => {
    await viewGlance(member, { board: 'kent' })
    await viewMeasurePage(member, 'kent', rate, {})
    expect(await recordedNow()).toEqual([
      { action: 'view', subject: 'boards/kent', outcome: 'allowed', details: { edition: 2 } },
      {
        action: 'view',
        subject: 'boards/kent/measures/conviction-rate',
        outcome: 'allowed',
        details: { edition: 2, source: 'board-figures' },
      },
    ])
  })

  test('a view from memory like any other', async () => {
    await viewMeasurePage(member, 'kent', rate, {})
    await viewMeasurePage(member, 'kent', rate, {})
    expect(await recordedNow()).toHaveLength(2)
  })

  test('no view of open figures', async () => {
    await viewMeasurePage(member, own, rate, { source: 'old-outcomes' })
    expect(await recordedNow()).toEqual([])
  })

  test('each refusal', async () => {
    await expect(viewGlance(member, { board: own })).rejects.toThrow(Forbidden)
    await expect(viewMeasurePage(member, own, rate, {})).rejects.toThrow(Forbidden)
    await expect(exportSeries(member, 'kent', rate, {}, 'csv')).rejects.toThrow(Forbidden)
    await expect(viewDataQuality(member, { board: own })).rejects.toThrow(Forbidden)
    await expect(viewRevisions(member, { board: own })).rejects.toThrow(Forbidden)
    await expect(orRefused(member, 'view', 'data/deliveries', () => deliveries(member))).rejects.toThrow(
      Forbidden,
    )
    expect((await recordedNow()).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'view refused',
      'view refused',
      'export refused',
      'view refused',
      'view refused',
      'view refused',
    ])
  })

  test('what PostgreSQL could not store, with its odd characters marked', async () => {
    await expect(exportSeries(member, 'kent', 'a\0b\ud800', {}, 'csv')).rejects.toThrow(Forbidden)
    await record({
      ...{ personId: member.personId, boardId: null, action: 'export', subject: 'x', outcome: 'refused' },
      details: { by: 'c\0', of: '\udfff', kept: 'é 😀' },
    })
    const events = await recordedNow()
    expect(events.map(({ subject }) => subject)).toEqual(['boards/kent/measures/a\ufffdb\ufffd', 'x'])
    expect(events[1]!.details).toEqual({ by: 'c\ufffd', of: '\ufffd', kept: 'é 😀' })
  })

  test('each comparison with its measure: seen, taken away, refused; none of open figures', async () => {
    await viewCompare(member, 'kent', { board: 'kent', measure: rate })
    await viewCompare(member, own, { measure: rate, source: 'old-outcomes' })
    await expect(viewCompare(member, own, { measure: rate })).rejects.toThrow(Forbidden)
    await expect(exportComparison(member, 'kent', rate, {}, 'csv')).rejects.toThrow(Forbidden)
    await expect(exportComparison(avon, 'kent', rate, {}, 'csv')).rejects.toThrow(Forbidden)
    await exportComparison(avon, own, rate, {}, 'csv')
    await expect(exportComparison(avon, own, rate, { to: 'x' }, 'json')).rejects.toThrow(BadRequest)
    const events = await recordedNow()
    expect(events.map(({ action, subject, outcome }) => `${action} ${subject} ${outcome}`)).toEqual([
      'view boards/kent/compare allowed',
      'view boards/avon-and-somerset/compare refused',
      'export boards/kent/compare/conviction-rate refused',
      'export boards/kent/compare/conviction-rate refused',
      'export boards/avon-and-somerset/compare/conviction-rate allowed',
    ])
    expect(events[0]!.details).toEqual({ measure: rate, edition: 2, source: 'board-figures' })
    expect(events[4]!.details).toMatchObject({ format: 'csv', edition: 2, source: 'board-figures' })
  })

  test('each list that a program asks for, with its token', async () => {
    expect(await useApi({ ...member, token: 'a-token' }, 'boards', () => Promise.resolve(7))).toBe(7)
    expect(await recordedNow()).toEqual([
      { action: 'api', subject: 'api/v1/boards', outcome: 'allowed', details: { token: 'a-token' } },
    ])
  })

  test('each export with its filters, edition and rows', async () => {
    await exportSeries(avon, own, rate, { by: 'offence-group', from: '2026-01' }, 'csv')
    const [event] = await recordedNow()
    expect(event).toMatchObject({ action: 'export', outcome: 'allowed' })
    expect(event!.details).toMatchObject({ by: 'offence-group', from: '2026-01', format: 'csv', edition: 2 })
  })
})

test('the right to export is one on its own board only', async () => {
  await expect(exportSeries(avon, 'kent', rate, {}, 'csv')).rejects.toThrow(Forbidden)
  expect((await exportSeries(avon, 'kent', rate, {}, 'json')).series).toHaveLength(1)
  expect((await exportSeries(avon, 'kent', rate, { source: 'old-outcomes' }, 'csv')).series).toHaveLength(1)
})

test('an export with a filter that cannot be used is refused whole', async () => {
  await expect(exportSeries(avon, own, rate, { from: 'x' }, 'csv')).rejects.toThrow(BadRequest)
  await expect(exportSeries(avon, own, rate, { category: 'piracy' }, 'json')).rejects.toThrow(BadRequest)
})

test('page, CSV and JSON of the same filters have the same figures', async () => {
  const page = await measurePage(avon, { board: own, measure: rate })
  const answer = await exportSeries(avon, own, rate, {}, 'json')
  expect(answer.series[0]).toEqual(page.main)
  const json = seriesJson('en', answer)
  const lines = seriesCsv('en', answer.series).split('\r\n')
  const header = lines.findIndex((line) => line.startsWith('period,'))
  page.main!.points.forEach(({ figure }, i) => {
    const cells = lines[header + 1 + i]!.split(',')
    const value = figure.kind === 'value' ? figure.value : null
    expect(json.series[0]!.points[i]!.value).toBe(value)
    expect(cells[6]).toBe(value === null ? '' : String(Number(value.toFixed(6))))
    expect(cells[8]).toBe(figure.kind === 'value' ? String(figure.denominator) : '')
  })
})

test('what cannot be recorded is not done', async () => {
  await recordedNow()
  await database.owner.query(`REVOKE INSERT ON governance.audit_event FROM ${database.gateRole}`)
  try {
    await expect(viewGlance(member, { board: 'kent' })).rejects.toMatchObject({ status: 503 })
  } finally {
    await database.owner.query(
      `GRANT INSERT (person_id, action, subject, board_id, outcome, details) ON governance.audit_event TO ${database.gateRole}`,
    )
  }
  await record({ personId: null, action: 'sign-in', subject: 's', boardId: null, outcome: 'refused' })
  expect((await recordedNow()).map(({ action }) => action)).toEqual(['sign-in'])
})
