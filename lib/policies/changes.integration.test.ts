import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { signScope } from '@/lib/access/sign-scope'
import { viewChange } from '@/lib/audit/view-change'
import { allBoardIds } from '@/lib/boards/all-board-ids'
import { findBoard } from '@/lib/boards/find-board'
import { asActor } from '@/lib/database/as-actor'
import { gateClient } from '@/lib/database/gate-client'
import { scopeKey } from '@/lib/database/scope-key'
import { scopedTransaction } from '@/lib/database/scoped-transaction'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { webClient } from '@/lib/database/web-client'
import { somebody } from '@/lib/people/testing/people-database'
import { lastMonth, seededService } from '@/lib/questions/testing/seeded-service'
import { shiftPeriod } from '@/lib/time/step-period'
import { changeEntry } from './change-entry'
import { changePage } from './change-page'
import type { ChangeContent } from './change.types'
import { changesPage } from './changes-page'
import { expectationOf } from './expectation'
import { inventedChanges } from './invented-changes'
import { keepChange } from './keep-change'
import { keepInventedChanges } from './keep-invented-changes'
import { postedChange } from './posted-change'

const kent = findBoard('kent')!.id
const secret = 'Secret of Kent'

type Made = Awaited<ReturnType<typeof somebody>>
let database: ScopedTestDatabase
let analyst: Made
let manager: Made
let member: Made
let other: Made
let reviewer: Made
let steward: Made
let administrator: Made

/** Kent's rate falls in the last nine months (seeded-service.ts). */
const from = shiftPeriod(lastMonth, -8).start.slice(0, 7)
const content: ChangeContent = {
  ...{ name: secret, what: 'Something', from, full: null, hypothesis: 'It falls' },
  ...{ measure: 'conviction-rate', direction: 'lower', owner: 'Team', concurrent: '' },
}
const make = async (of: ChangeContent = content) => (await keepChange(analyst.viewer, null, kent, of, 0)).id
const form = (fields: Readonly<Record<string, string>>) => ({
  getAll: (name: string) => [fields[name] ?? ''],
})

beforeAll(async () => {
  database = await seededService()
  analyst = await somebody(database, [{ role: 'analyst', boardId: kent }])
  manager = await somebody(database, [{ role: 'manager', boardId: kent }])
  member = await somebody(database, [{ role: 'member', boardId: kent }])
  other = await somebody(database, [
    { role: 'manager', boardId: findBoard('essex')!.id },
    { role: 'member', boardId: findBoard('surrey')!.id },
  ])
  reviewer = await somebody(database, [{ role: 'reviewer', boardId: null }])
  steward = await somebody(database, [{ role: 'steward', boardId: null }])
  administrator = await somebody(database, [{ role: 'administrator', boardId: null }])
})
afterAll(() => database.drop())

test('two people write: the second is told, nothing is lost, every version stays, and the audit has before and after', async () => {
  const id = await make()
  expect(await keepChange(manager.viewer, id, kent, { ...content, owner: 'First' }, 1)).toEqual({
    done: 'changed',
    id,
  })
  const second = { ...content, owner: 'Second' }
  expect((await keepChange(analyst.viewer, id, kent, second, 1)).done).toBe('meanwhile')
  expect(
    (await changeEntry(member.viewer, 'kent', String(id))).versions.map(({ content: c }) => c.owner),
  ).toEqual(['First', 'Team'])
  // What was typed goes back to the form, beside what was saved.
  const typed = {
    act: 'keep',
    number: String(id),
    seen: '1',
    where: 'board',
    ...content,
    full: '',
    owner: 'Second',
  }
  expect(await postedChange(analyst.viewer, 'kent', form(typed))).toEqual({
    to: `/boards/kent/changes/${id}/change?fault=meanwhile`,
    typed: { id, typed: expect.objectContaining({ owner: 'Second' }) as unknown },
  })
  const both = await Promise.all(
    ['One', 'Two'].map((owner) => keepChange(analyst.viewer, id, kent, { ...content, owner }, 2)),
  )
  expect(both.map(({ done }) => done).sort()).toEqual(['changed', 'meanwhile'])
  expect((await keepChange(analyst.viewer, id, kent, null, 2)).done).toBe('meanwhile')
  expect((await keepChange(analyst.viewer, id, kent, null, 3)).done).toBe('withdrawn')
  await expect(changeEntry(member.viewer, 'kent', String(id))).rejects.toThrow(NotFound)
  await expect(keepChange(analyst.viewer, id, kent, content, 4)).rejects.toThrow(NotFound)
  const { rows } = await database.owner.query<{ told: string }>(
    `SELECT concat_ws(' ', action, board_id, details -> 'before' ->> 'owner', '>', details -> 'after' ->> 'owner') AS told
     FROM governance.audit_event WHERE subject = $1 ORDER BY id LIMIT 2`,
    [`changes/${id}`],
  )
  expect(rows.map(({ told }) => told)).toEqual([
    `change-made ${kent} > Team`,
    `change-changed ${kent} Team > First`,
  ])
})

test('nobody but analysts and managers of the board, and stewards, writes: the service refuses, and so does the database', async () => {
  const id = await make()
  const typed = { act: 'keep', number: '', seen: '0', where: 'board', ...content, full: '' }
  for (const { viewer } of [member, reviewer, other, administrator])
    await expect(postedChange(viewer, 'kent', form(typed))).rejects.toThrow(Forbidden)
  for (const { viewer } of [member, reviewer, other, administrator]) {
    await expect(keepChange(viewer, null, kent, content, 0)).rejects.toThrow(Forbidden)
    await expect(keepChange(viewer, id, kent, null, 1)).rejects.toThrow(Forbidden)
  }
  // One of the country is for stewards.
  await expect(keepChange(manager.viewer, null, null, content, 0)).rejects.toThrow(Forbidden)
  await expect(postedChange(manager.viewer, 'kent', form({ ...typed, where: 'national' }))).rejects.toThrow(
    Forbidden,
  )
  const national = await keepChange(steward.viewer, null, null, { ...content, name: 'Country' }, 0)
  await expect(keepChange(manager.viewer, national.id, kent, null, 1)).rejects.toThrow(Forbidden)
  expect((await changeEntry(other.viewer, 'essex', String(national.id))).boardId).toBeNull()
  await keepChange(steward.viewer, national.id, null, null, 1)
  for (const act of [
    'SELECT FROM governance.intervention',
    'SELECT FROM governance.intervention_version',
    'SELECT FROM governance.intervention_reading',
    "UPDATE governance.intervention_version SET content = '{}'",
    'DELETE FROM governance.intervention_reading',
  ])
    await expect(gateClient().$executeRawUnsafe(act), act).rejects.toThrow('permission denied')
})

test('a board’s register is read by who has it in scope, and by nobody else, whatever SQL they run', async () => {
  const id = await make()
  expect((await changesPage(member.viewer, { board: 'kent' })).changes.map(({ id: own }) => own)).toContain(
    id,
  )
  for (const { viewer } of [other, administrator])
    await expect(changesPage(viewer, { board: 'kent' })).rejects.toThrow(Forbidden)
  await expect(changePage(other.viewer, { board: 'essex', change: String(id) })).rejects.toThrow(NotFound)
  for (const change of ['0', '-1', '1e3', '999999999', '99999999999', '\0', 'x', '1;'])
    await expect(changePage(member.viewer, { board: 'kent', change }), change).rejects.toThrow(NotFound)
  const expiresAt = Math.floor(Date.now() / 1000) + 20
  const token = signScope(
    { personId: other.id, boardIds: [...other.viewer.scope!.boardIds], expiresAt },
    scopeKey(),
  )
  for (const board of [kent, ...allBoardIds]) {
    const rows = await scopedTransaction(
      webClient(),
      token,
      (web) => web.$queryRaw<unknown[]>`SELECT * FROM scope.interventions_of(${board}::smallint)`,
    )
    expect(JSON.stringify(rows), String(board)).not.toContain(secret)
  }
})

test('a result is shown only of what was expected, and when it was first shown stays beside every later edit', async () => {
  const id = await make()
  // Nothing gets in without an expectation, whoever asks the database.
  for (const without of ['hypothesis', 'measure', 'direction'])
    await expect(
      asActor(
        analyst.viewer,
        (gate) => gate.$queryRaw`
          SELECT governance.keep_intervention(NULL, ${kent}::smallint,
            ${JSON.stringify({ ...content, [without]: undefined })}::jsonb, 0)::text`,
      ),
      without,
    ).rejects.toThrow('intervention_version_content')
  const question = { board: 'kent', change: String(id) }
  const { page, readings } = await viewChange(member.viewer, question)
  expect(page.own?.evaluation.kind).toBe('answered')
  expect(readings).toHaveLength(1)
  expect(expectationOf(page.change.versions, readings)).toMatchObject({ cameFirst: true, afterStart: true })
  // Shown again it is no other time; to who may not read it there is none.
  expect((await viewChange(member.viewer, question)).readings).toEqual(readings)
  await keepChange(analyst.viewer, id, kent, { ...content, owner: 'Somebody else' }, 1)
  const renamed = await viewChange(member.viewer, question)
  expect(expectationOf(renamed.page.change.versions, renamed.readings).cameFirst).toBe(true)
  await keepChange(analyst.viewer, id, kent, { ...content, direction: 'higher' }, 2)
  const turned = await viewChange(member.viewer, question)
  expect(turned.readings.map(({ version }) => version)).toEqual([1, 2, 3])
  expect(expectationOf(turned.page.change.versions, turned.readings).cameFirst).toBe(false)
  expect(turned.page.change.versions.map(({ content: { direction } }) => direction)).toEqual([
    'higher',
    'lower',
    'lower',
  ])
  const [noted] = await asActor(
    other.viewer,
    (gate) => gate.$queryRaw<[{ count: bigint }]>`
      SELECT count(*) FROM governance.note_reading(${id}::int, 1, ${page.figures.edition.id}::int, 1::smallint)`,
  )
  expect(Number(noted.count)).toBe(0)
})

test('Kent’s fall is found, in figures of the measure; only who reads every board by name is shown a mix of boards', async () => {
  const id = await make()
  const question = { board: 'kent', change: String(id) }
  const own = await changePage(member.viewer, question)
  expect(own.comparison).toBeNull()
  expect(own.notCompared?.key).toBe('changes.notCompared.unnamed')
  expect(own.own?.sentences.map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      'effects.clearLower',
      'changes.levels',
      'effects.asExpected',
      'effects.otherCauses',
    ]),
  )
  const evaluation = own.own!.evaluation
  if (evaluation.kind !== 'answered') throw new Error('refused')
  // Six of eighty points.
  expect(evaluation.result.average.estimate).toBeCloseTo(0.925, 2)
  const all = await changePage(reviewer.viewer, question)
  if (all.comparison?.kind !== 'compared') throw new Error('not compared')
  expect(all.comparison.boards).toBeGreaterThanOrEqual(40)
  expect(all.comparison.difference.clear).toBe(true)
  expect(all.comparison.synthetic.asLarge).toBe(1)
  await expect(changePage(member.viewer, { ...question, edition: 999 })).rejects.toThrow(BadRequest)
})

test('a shift that is not in the register is found, and one that is registered says so', async () => {
  const found = async () =>
    (await changesPage(member.viewer, { board: 'kent' })).reviewed.find(
      ({ series }) => series.measure.id === 'conviction-rate',
    )
  for (const { id, versions } of (await changesPage(member.viewer, { board: 'kent' })).changes)
    await keepChange(analyst.viewer, id, kent, null, versions[0].number)
  const unexplained = await found()
  expect(unexplained?.registered).toEqual([])
  expect(unexplained?.found.at.start.slice(0, 7)).toBe(from)
  const id = await make()
  expect((await found())?.registered).toEqual([{ id, name: secret }])
})

test('the invented register is there while all is invented, once, and goes with the first real source', async () => {
  const given = inventedChanges([{ board: 'Kent', what: 'cpsDays', from: '2025-01' }], '2026-01')
  const count = async () =>
    Number(
      (await database.owner.query('SELECT count(*) FROM governance.intervention WHERE demonstration')).rows[0]
        .count,
    )
  await database.owner.query(`INSERT INTO governance.intervention (board_id, demonstration) VALUES (1, true)`)
  // The seeded service has real sources.
  await keepInventedChanges(database.owner, given)
  expect(await count()).toBe(0)
  await database.owner.query('BEGIN')
  await database.owner.query(
    "UPDATE releases.source SET demonstration = true, kind = CASE WHEN access = 'restricted' THEN 'linked' ELSE kind END",
  )
  await keepInventedChanges(database.owner, given)
  await keepInventedChanges(database.owner, given)
  expect(await count()).toBe(given.length)
  await database.owner.query('ROLLBACK')
})
