import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { actOnIssue } from '@/lib/audit/act-on-issue'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { shiftPeriod } from '@/lib/time/step-period'
import { glance } from './glance'
import type { IssueDraft } from './issue.types'
import { endIssue, keepIssue, withdrawIssue } from './keep-issue'
import { knownIssue, knownIssues, requireAnnotating } from './known-issues'
import { measurePage } from './measure-page'
import { lastMonth, people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
const stewardId = randomUUID()
beforeAll(async () => {
  database = await seededService()
  await database.owner.query(
    "INSERT INTO governance.person (id, email, label) VALUES ($1, 'steward@example.invalid', 'Data steward')",
    [stewardId],
  )
  await database.owner.query("INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'steward')", [
    stewardId,
  ])
})
afterAll(() => database.drop())

const steward = viewerWith(stewardId, ['steward', null])
const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const draft: IssueDraft = {
  ...{ measure: 'conviction-rate', boardId: null, from: shiftPeriod(lastMonth, -20).start, to: null },
  ...{ isBreak: true, words: { en: 'New case system', cy: 'System achosion newydd' } },
}
const page = async () =>
  (await measurePage(avon, { board: 'avon-and-somerset', measure: 'conviction-rate' })).main!

describe.sequential('a known issue that a steward writes', () => {
  let number: number

  test('is on the charts of boards at once, and breaks what is normal; the glance reads it alike', async () => {
    expect((await page()).breaks).toEqual([])
    number = await keepIssue(steward, null, draft)
    const { annotations, breaks, reading, points } = await page()
    expect(annotations.map(({ words }) => words.en)).toEqual(['New case system'])
    expect(breaks).toEqual([points.length - 21])
    expect(reading!.segments).toHaveLength(2)
    const { rows } = await glance(avon, { board: 'avon-and-somerset' })
    const row = rows.find(({ series }) => series.measure.id === 'conviction-rate')!
    expect(row.series.reading!.latest).not.toBeNull()
    expect(row.series.reading!.points.at(-1)!.mean).toBe(reading!.points.at(-1)!.mean)
    expect(rows.find(({ series }) => series.measure.id === 'crimes-recorded')!.series.breaks).toEqual([])
  })

  test('is changed and ended, and then breaks where it ended too', async () => {
    await keepIssue(steward, number, { ...draft, words: { en: 'Another', cy: 'Arall' } })
    await expect(endIssue(steward, number, 'soon')).rejects.toThrow(BadRequest)
    await expect(endIssue(steward, number, '2020-01-01')).rejects.toThrow(BadRequest)
    const end = shiftPeriod(lastMonth, -15).start
    await endIssue(steward, number, end)
    const { annotations, breaks, points } = await page()
    expect(annotations).toMatchObject([{ to: end, words: { en: 'Another' } }])
    expect(breaks).toEqual([points.length - 21, points.length - 15])
  })

  test('is taken back, and is gone for everybody', async () => {
    await withdrawIssue(steward, number)
    expect((await page()).annotations).toEqual([])
    expect(await knownIssues(steward)).toEqual([])
    await expect(withdrawIssue(steward, number)).rejects.toThrow(NotFound)
    await expect(keepIssue(steward, number, draft)).rejects.toThrow(NotFound)
    await expect(knownIssue(steward, String(number))).rejects.toThrow(NotFound)
  })

  test('is in the audit act by act, with what was refused', async () => {
    const refused = actOnIssue(avon, 'write', () => Promise.resolve(requireAnnotating(avon)))
    await expect(refused).rejects.toThrow(Forbidden)
    const { rows } = await database.owner.query<{ act: string }>(
      `SELECT concat_ws(' ', action, subject, outcome) AS act FROM governance.audit_event
       WHERE subject LIKE 'data/issues/%' ORDER BY id`,
    )
    expect(rows.map(({ act }) => act)).toEqual([
      ...['issue-write', 'issue-change', 'issue-change', 'issue-withdraw'].map(
        (act) => `${act} data/issues/${number} allowed`,
      ),
      'issue data/issues/write refused',
    ])
  })
})

test('nobody but a steward reads the list or acts', async () => {
  const reviewer = viewerWith(people.reviewer, ['reviewer', null])
  for (const viewer of [avon, reviewer]) {
    await expect(knownIssues(viewer)).rejects.toThrow(Forbidden)
    await expect(keepIssue(viewer, null, draft)).rejects.toThrow(Forbidden)
    await expect(withdrawIssue(viewer, 1)).rejects.toThrow(Forbidden)
    await expect(endIssue(viewer, 1, '2026-01-01')).rejects.toThrow(Forbidden)
  }
})
