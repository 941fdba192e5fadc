import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import { exportScenario } from '@/lib/audit/export-scenario'
import { viewComparedScenarios, viewScenario, viewScenarios } from '@/lib/audit/view-scenario'
import { findBoard } from '@/lib/boards/find-board'
import { asActor } from '@/lib/database/as-actor'
import { gateClient } from '@/lib/database/gate-client'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { somebody } from '@/lib/people/testing/people-database'
import { answerCache } from '@/lib/questions/door/ask'
import { seedLinked } from '@/lib/questions/testing/seeded-linked'
import { seededService } from '@/lib/questions/testing/seeded-service'
import { scenarioAnswer } from '../page/scenario-answer'
import { whatIf } from '../page/what-if'
import { askedOfInputs } from './asked-of-inputs'
import { compareScenarios } from './compare-scenarios'
import { keepScenario } from './keep-scenario'
import { postedScenario } from './posted-scenario'
import { savedScenario, savedScenarios } from './saved-scenarios'
import { scenarioPage } from './scenario-page'
import { scenariosPath } from './scenarios-path'
import type { ScenarioContent } from './scenario.types'

const board = 'kent'
const kent = findBoard(board)!.id
const secret = 'Secret of Kent'

type Made = Awaited<ReturnType<typeof somebody>>
let database: ScopedTestDatabase
let analyst: Made
let colleague: Made
let manager: Made
let member: Made
let other: Made
let reviewer: Made
let steward: Made
let administrator: Made
let edition: number

beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  const of = (role: 'analyst' | 'manager' | 'member') => somebody(database, [{ role, boardId: kent }])
  ;[analyst, colleague, manager, member] = [
    await of('analyst'),
    await of('analyst'),
    await of('manager'),
    await of('member'),
  ]
  other = await somebody(database, [
    { role: 'manager', boardId: findBoard('essex')!.id },
    { role: 'analyst', boardId: findBoard('surrey')!.id },
  ])
  const national = (role: 'reviewer' | 'steward' | 'administrator') =>
    somebody(database, [{ role, boardId: null }])
  reviewer = await national('reviewer')
  steward = await national('steward')
  administrator = await national('administrator')
  edition = (await whatIf(member.viewer, { board })).figures.edition.id
})
afterAll(() => database.drop())

const content = (change: Partial<ScenarioContent> = {}): ScenarioContent => ({
  ...{ name: secret, note: '', shared: true, inputs: 'days=20', edition, first: '2026-11' },
  ...change,
})
/** A scenario of Kent by its analyst. */
async function make(change: Partial<ScenarioContent> = {}, by = analyst): Promise<string> {
  const kept = await keepScenario(by.viewer, null, kent, content(change), 0)
  if (kept.done !== 'made') throw new Error(kept.done)
  return kept.id
}
const form = (fields: Readonly<Record<string, string>>) => ({
  getAll: (name: string) => [fields[name] ?? ''],
})
const typedOf = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ act: 'keep', number: '', seen: '0', name: 'Typed', note: '', sharing: 'board' },
  ...{ inputs: 'days=20', edition: String(edition) },
  ...change,
})
const namesFor = async ({ viewer }: Made, slug = board) =>
  (await savedScenarios(viewer, slug)).map(({ versions: [{ content: c }] }) => c.name)

test('a scenario is for its maker alone until it is shared; then for the board’s people and reviewers', async () => {
  const own = await make({ name: 'Mine alone', shared: false })
  expect(await namesFor(analyst)).toContain('Mine alone')
  for (const one of [colleague, manager, member, reviewer, steward]) {
    expect(await namesFor(one)).not.toContain('Mine alone')
    await expect(savedScenario(one.viewer, board, own)).rejects.toThrow(NotFound)
  }
  const shared = content({ name: 'Shared now' })
  expect(await keepScenario(analyst.viewer, own, kent, shared, 1)).toEqual({ done: 'changed', id: own })
  for (const one of [colleague, manager, member, reviewer, steward]) {
    expect(await namesFor(one)).toContain('Shared now')
    // What was written before it was shared stays its maker's.
    const { versions } = await savedScenario(one.viewer, board, own)
    expect(versions.map(({ number }) => number)).toEqual([2])
  }
  expect((await savedScenario(analyst.viewer, board, own)).versions.map(({ number }) => number)).toEqual([
    2, 1,
  ])
  await keepScenario(analyst.viewer, own, kent, { ...shared, shared: false }, 2)
  expect(await namesFor(member)).not.toContain('Shared now')
})

test('who is not of the board reads nothing, and is told the same of what is there and of what is not', async () => {
  const id = await make()
  const none = '11111111-1111-4111-8111-111111111111'
  for (const { viewer } of [other, administrator]) {
    await expect(savedScenarios(viewer, board)).rejects.toThrow(Forbidden)
    for (const scenario of [id, none])
      await expect(scenarioPage(viewer, { board, scenario })).rejects.toThrow(Forbidden)
  }
  // Under a board of their own it is as if there were none.
  const told = await Promise.all(
    [id, none].map((scenario) => scenarioPage(other.viewer, { board: 'essex', scenario }).catch(String)),
  )
  expect(told[0]).toBe(told[1])
  expect(told[0]).toContain('not-found')
  for (const scenario of ['', '0', '-1', '\0', 'x', `${id} `, id.toUpperCase(), `${id}'--`])
    await expect(scenarioPage(member.viewer, { board, scenario }), scenario).rejects.toThrow(NotFound)
  await expect(
    postedScenario(other.viewer, 'essex', form(typedOf({ number: id, seen: '1', act: 'withdraw' }))),
  ).resolves.toEqual({ to: '/boards/essex/demand/scenarios?fault=gone' })
})

test('SQL of the gate’s role reads what its viewer may, and writes nothing', async () => {
  const [shared, own] = [await make(), await make({ shared: false })]
  const read = ({ viewer }: Made) =>
    asActor(
      viewer,
      (gate) => gate.$queryRaw<{ id: string }[]>`
        SELECT id::text FROM governance.scenario WHERE id IN (${shared}::uuid, ${own}::uuid)
        UNION ALL SELECT scenario_id::text FROM governance.scenario_version
        WHERE scenario_id IN (${shared}::uuid, ${own}::uuid)`,
    ).then((rows) => rows.map(({ id }) => id).sort())
  expect(await read(analyst)).toEqual([shared, shared, own, own].sort())
  for (const one of [colleague, manager, member, reviewer, steward])
    expect(await read(one)).toEqual([shared, shared])
  for (const one of [other, administrator]) expect(await read(one)).toEqual([])
  // Without a signed viewer nothing is there.
  expect(await gateClient().$queryRaw`SELECT * FROM governance.scenario`).toEqual([])
  for (const act of [
    'UPDATE governance.scenario SET shared = true',
    'DELETE FROM governance.scenario',
    'TRUNCATE governance.scenario CASCADE',
    "UPDATE governance.scenario_version SET content = '{}'",
    'DELETE FROM governance.scenario_version',
    `INSERT INTO governance.scenario_version VALUES ('${shared}', 9, now(), '${analyst.id}', 'changed', '{}')`,
    `INSERT INTO governance.scenario (board_id, owner_id, shared) VALUES (1, '${analyst.id}', true)`,
  ])
    await expect(gateClient().$executeRawUnsafe(act), act).rejects.toThrow('permission denied')
})

test('nobody but analysts and managers of the board saves: the service refuses, and so does the database', async () => {
  const id = await make()
  for (const { viewer } of [member, reviewer, steward, other, administrator]) {
    await expect(postedScenario(viewer, board, form(typedOf()))).rejects.toThrow(Forbidden)
    await expect(keepScenario(viewer, null, kent, content(), 0)).rejects.toThrow(Forbidden)
    await expect(keepScenario(viewer, id, kent, content({ name: 'x' }), 1)).rejects.toThrow(Forbidden)
    await expect(keepScenario(viewer, id, kent, null, 1)).rejects.toThrow(Forbidden)
  }
  // Who made it says who reads it; it is taken back by them or a manager.
  await expect(keepScenario(manager.viewer, id, kent, content({ shared: false }), 1)).rejects.toThrow(
    Forbidden,
  )
  await expect(keepScenario(colleague.viewer, id, kent, null, 1)).rejects.toThrow(Forbidden)
  expect(await keepScenario(manager.viewer, id, kent, null, 1)).toEqual({ done: 'withdrawn', id })
  expect(await keepScenario(manager.viewer, id, kent, null, 1)).toEqual({ done: 'unchanged', id })
  await expect(savedScenario(analyst.viewer, board, id)).rejects.toThrow(NotFound)
  expect(await keepScenario(analyst.viewer, id, kent, content(), 2)).toEqual({ done: 'not-there' })
  // Of one that is somebody's alone a manager learns nothing.
  const own = await make({ shared: false })
  expect(await keepScenario(manager.viewer, own, kent, null, 1)).toEqual({ done: 'not-there' })
  expect(await keepScenario(analyst.viewer, own, findBoard('essex')!.id, null, 1).catch(String)).toContain(
    'forbidden',
  )
})

test('two people write: the second is told, nothing is lost, every version stays', async () => {
  const id = await make()
  expect((await keepScenario(colleague.viewer, id, kent, content({ name: 'First' }), 1)).done).toBe('changed')
  expect((await keepScenario(analyst.viewer, id, kent, content({ name: 'Second' }), 1)).done).toBe(
    'meanwhile',
  )
  // What was typed goes back to the form, beside what was saved.
  const typed = typedOf({ number: id, seen: '1', name: 'Second', note: 'Thought of alone', inputs: 'days=9' })
  const before = await savedScenario(analyst.viewer, board, id)
  const { to, typed: kept } = await postedScenario(
    analyst.viewer,
    board,
    form({ ...typed, inputs: 'days=20' }),
  )
  expect(to).toBe(`/boards/kent/demand/scenarios/${id}/change?fault=meanwhile`)
  expect(kept).toMatchObject({ id, typed: { name: 'Second', note: 'Thought of alone' } })
  expect(await savedScenario(analyst.viewer, board, id)).toEqual(before)
  expect(
    await postedScenario(analyst.viewer, board, form(typedOf({ number: id, seen: '1', act: 'withdraw' }))),
  ).toEqual({ to: `/boards/kent/demand/scenarios/${id}?fault=meanwhile` })
  expect(
    await postedScenario(analyst.viewer, board, form(typedOf({ number: id, seen: '1', act: 'unshare' }))),
  ).toEqual({ to: `/boards/kent/demand/scenarios/${id}?fault=meanwhile` })
  const both = await Promise.all(
    ['One', 'Two'].map((name) => keepScenario(analyst.viewer, id, kent, content({ name }), 2)),
  )
  expect(both.map(({ done }) => done).sort()).toEqual(['changed', 'meanwhile'])
  expect((await savedScenario(member.viewer, board, id)).versions.map(({ number }) => number)).toEqual([
    3, 2, 1,
  ])
  // What is typed for one that is gone comes back as a new one.
  await keepScenario(analyst.viewer, id, kent, null, 3)
  expect(
    await postedScenario(colleague.viewer, board, form(typedOf({ number: id, seen: '3', name: 'Kept' }))),
  ).toMatchObject({ typed: { id: null, typed: { name: 'Kept' } } })
})

test('names and notes are not in the audit; each act, view, export and refusal is', async () => {
  const id = await make({ shared: false, note: secret })
  await viewScenarios(analyst.viewer, board)
  await viewScenario(analyst.viewer, { board, scenario: id })
  await exportScenario(analyst.viewer, { board, scenario: id }, {}, 'json')
  await viewComparedScenarios(analyst.viewer, { board, a: id, b: id })
  await expect(exportScenario(member.viewer, { board, scenario: id }, {}, 'csv')).rejects.toThrow(Forbidden)
  await expect(exportScenario(member.viewer, { board, scenario: id }, {}, 'json')).rejects.toThrow(NotFound)
  await expect(viewScenario(other.viewer, { board, scenario: id })).rejects.toThrow(Forbidden)
  await keepScenario(analyst.viewer, id, kent, null, 1)
  const { rows } = await database.owner.query<{ told: string; details: string }>(
    `SELECT concat_ws(' ', action, subject, outcome) AS told, details::text FROM governance.audit_event
     WHERE subject LIKE '%' || $1 OR (subject LIKE '%demand/scenarios%' AND person_id = $2) ORDER BY id`,
    [id, analyst.id],
  )
  const told = rows.map((row) => row.told)
  const subject = `boards/kent/demand/scenarios`
  expect(told.filter((line) => line.includes(id))).toEqual([
    `scenario-made scenarios/${id} allowed`,
    `view ${subject}/${id} allowed`,
    `view ${subject}/${id} allowed`,
    `export ${subject}/${id} refused`,
    `view ${subject}/${id} refused`,
    `scenario-withdrawn scenarios/${id} allowed`,
  ])
  expect(told).toContain(`view ${subject} allowed`)
  expect(told).toContain(`view ${subject}/compare allowed`)
  expect(rows.map(({ details }) => details).join()).not.toContain(secret)
})

test('what is no scenario is not kept, whoever writes it', async () => {
  for (const change of [
    ...[{ name: '' }, { name: 'x'.repeat(81) }, { name: 'a\u0007' }, { note: 'x'.repeat(601) }],
    ...[{ inputs: '' }, { inputs: 'days=20; DROP' }, { inputs: `days=${'1'.repeat(400)}` }],
    ...[{ edition: 0 }, { edition: 1.5 }, { first: 'soon' }],
  ])
    await expect(make(change), JSON.stringify(change)).rejects.toThrow('scenario_version_content')
})

test('a hundred of one person are enough', async () => {
  const many = await somebody(database, [{ role: 'analyst', boardId: kent }])
  for (let i = 0; i < 100; i += 1) await make({ name: `Number ${i}`, shared: false }, many)
  expect(await keepScenario(many.viewer, null, kent, content(), 0)).toEqual({ done: 'full' })
})

test('where its edition gives nothing, a scenario says why and keeps its inputs', async () => {
  const gone = await make({ edition: 999_999, inputs: 'charges=15&days=20' })
  const page = await scenarioPage(member.viewer, { board, scenario: gone })
  expect(page.result).toEqual({ kind: 'none', why: 'edition' })
  expect(page.asked.scenario.levers).toMatchObject({ charges: 15, days: 20 })
  await expect(exportScenario(analyst.viewer, { board, scenario: gone }, {}, 'csv')).rejects.toThrow(NotFound)
  // Its name can be changed all the same, and who reads it.
  const typed = typedOf({ number: gone, seen: '1', inputs: 'charges=15&days=20', edition: '999999' })
  expect(await postedScenario(analyst.viewer, board, form(typed))).toEqual({
    to: `/boards/kent/demand/scenarios/${gone}?done=changed`,
  })
  const now = await make()
  expect((await compareScenarios(member.viewer, { board, a: gone, b: now })).compared).toEqual({
    ...{ kind: 'none', why: 'editions' },
  })
  expect((await compareScenarios(member.viewer, { board, a: now, b: now })).compared).toEqual({
    ...{ kind: 'none', why: 'same' },
  })
})

test('results are those of the what-if of the edition, and go where its figures go', async () => {
  // What of a model is not seeded: as many cases come as are completed, in one group.
  await database.owner.query(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value)
     SELECT c.release_id, c.area_id, c.board_id, of.measure, of.breakdown, of.category, c.granularity, c.period_start, false, 100
     FROM figures.cell c, (VALUES ('crown-receipts', 'all', 'all'), ('crown-receipts', 'offence-group', 'theft'),
       ('crown-disposals', 'all', 'all')) AS of (measure, breakdown, category)
     WHERE c.measure = 'crown-open' AND c.breakdown = 'all' AND c.board_id = $1 AND c.release_id = 5`,
    [kent],
  )
  answerCache().clear()
  const typed = typedOf({ name: 'By its edition', inputs: 'days=3&group=theft&target=900' })
  const { to } = await postedScenario(analyst.viewer, board, form(typed))
  const scenario = /scenarios\/([^?]+)\?done=made$/.exec(to)![1]!
  const now = async (viewer = member.viewer) => (await scenarioPage(viewer, { board, scenario })).result
  const { model, figures } = await whatIf(member.viewer, { board, edition })
  const found = await now()
  if (found.kind === 'none') throw new Error(found.why)
  const asked = askedOfInputs('days=3&group=theft&target=900')
  expect(asked).toMatchObject({ target: 900, scenario: { group: 'theft' } })
  expect(found.comparison).toEqual(scenarioAnswer(model!.baseline, asked))
  expect((await savedScenario(member.viewer, board, scenario)).versions[0].content.first).toBe(
    model!.baseline.from,
  )
  expect(figures.withheld).toBeNull()

  // Two of one edition are told apart run by run; a scenario has no difference from itself.
  const other = await make({ inputs: 'days=3&group=theft', first: model!.baseline.from })
  const { compared } = await compareScenarios(member.viewer, { board, a: scenario, b: other })
  if (compared.kind === 'none') throw new Error(compared.why)
  expect(compared.between.crownOpen.at(-1)).toEqual({ lower: 0, middle: 0, upper: 0 })

  // An offence group that is not there is no input.
  const faulty = await postedScenario(analyst.viewer, board, form({ ...typed, inputs: 'days=3&group=arson' }))
  expect(faulty.to).toBe(`${scenariosPath(board)}/new?fault=inputs`)

  const owner = database.owner
  await owner.query(
    "UPDATE governance.agreement SET ends_on = now() - interval '1 day' WHERE board_id = $1",
    [kent],
  )
  expect(await now()).toEqual({ kind: 'none', why: 'agreements' })
  await owner.query(
    "UPDATE governance.agreement SET ends_on = now() + interval '1 year' WHERE board_id = $1",
    [kent],
  )
  expect((await now()).kind).toBe('answered')
  // A later release that hides other figures: shown together the two could tell what each hides.
  await seedLinked(owner, 6, 4)
  expect(await now()).toEqual({ kind: 'none', why: 'closed' })
  expect((await now(reviewer.viewer)).kind).toBe('answered')
  await owner.query("UPDATE releases.release SET status = 'withdrawn', withdrawn_at = now() WHERE id = 5")
  expect(await now()).toEqual({ kind: 'none', why: 'figures' })
  await expect(exportScenario(analyst.viewer, { board, scenario }, {}, 'csv')).rejects.toThrow(NotFound)
  expect((await exportScenario(analyst.viewer, { board, scenario }, {}, 'json')).asked).toEqual(asked)
})
