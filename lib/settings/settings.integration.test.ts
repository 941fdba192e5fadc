import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import { signScope } from '@/lib/access/sign-scope'
import { findBoard } from '@/lib/boards/find-board'
import { asActor } from '@/lib/database/as-actor'
import { gateClient } from '@/lib/database/gate-client'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { somebody } from '@/lib/people/testing/people-database'
import { measurePage } from '@/lib/questions/measure-page'
import { seededService } from '@/lib/questions/testing/seeded-service'
import { boardSettings } from './board-settings'
import { inForce } from './in-force'
import { keepInventedSettings } from './keep-invented-settings'
import { keepSetting } from './keep-setting'
import type { SettingContent } from './setting.types'

const kent = findBoard('kent')!.id
const essex = findBoard('essex')!.id
const secret = 'Kent listing office'

type Made = Awaited<ReturnType<typeof somebody>>
let database: ScopedTestDatabase
let manager: Made
let other: Made
let member: Made
let administrator: Made
let reviewer: Made

beforeAll(async () => {
  database = await seededService()
  manager = await somebody(database, [{ role: 'manager', boardId: kent }])
  // The other board's manager is a member here, and no more.
  other = await somebody(database, [
    { role: 'manager', boardId: essex },
    { role: 'analyst', boardId: findBoard('surrey')!.id },
  ])
  member = await somebody(database, [{ role: 'member', boardId: kent }])
  administrator = await somebody(database, [{ role: 'administrator', boardId: null }])
  reviewer = await somebody(database, [{ role: 'reviewer', boardId: null }])
})
afterAll(() => database.drop())

const contact = (role: string): SettingContent => ({
  kind: 'contact',
  content: { role, email: 'listing@example.invalid', phone: null },
})
const target = (value: number | null, from: string, reason = 'Agreed'): SettingContent => ({
  kind: 'target',
  content: { value, from, reason },
})
const audited = async (person: string) =>
  (
    await database.owner.query<{ told: string }>(
      `SELECT concat_ws(' ', action, subject, details ->> 'of', details -> 'before' ->> 'role', details -> 'after' ->> 'role') AS told
       FROM governance.audit_event WHERE person_id = $1 ORDER BY id`,
      [person],
    )
  ).rows.map(({ told }) => told)

test('a manager sets, the second of two is told and nothing is lost, and the audit has before and after', async () => {
  const keep = (role: string, seen: number) =>
    keepSetting(manager.viewer, 'kent', 'hmcts/crown', contact(role), seen)
  expect(await keep('First office', 0)).toBe('kept')
  const now = async () => inForce(await boardSettings(member.viewer, 'kent'), 'contact', 'hmcts/crown')!
  const first = await now()
  expect(await keepSetting(administrator.viewer, 'kent', 'hmcts/crown', contact(secret), first.id)).toBe(
    'kept',
  )
  expect(await keep('Second office', first.id)).toBe('meanwhile')
  expect((await now()).content!.role).toBe(secret)
  // Sent twice, it is so already.
  expect(await keep(secret, first.id)).toBe('unchanged')
  expect(await keep('Second office', (await now()).id)).toBe('kept')
  expect(await keep(secret, (await now()).id)).toBe('kept')
  expect(await audited(manager.id)).toEqual([
    'setting-contact admin/boards/kent hmcts/crown First office',
    `setting-contact admin/boards/kent hmcts/crown ${secret} Second office`,
    `setting-contact admin/boards/kent hmcts/crown Second office ${secret}`,
  ])
  const settings = await boardSettings(manager.viewer, 'kent')
  expect(settings.map(({ by }) => by)).toContain(administrator.email)
  expect(settings).toHaveLength(4)
})

test('two at the same moment: one is kept, one is told', async () => {
  const both = await Promise.all(
    ['One', 'Two'].map((role) => keepSetting(manager.viewer, 'kent', 'cps', contact(role), 0)),
  )
  expect(both.sort()).toEqual(['kept', 'meanwhile'])
})

test('nobody but the board’s managers and administrators sets: the service refuses, and so does the database', async () => {
  for (const { viewer } of [member, reviewer])
    await expect(keepSetting(viewer, 'kent', 'board', contact('X'), 0)).rejects.toThrow(Forbidden)
  await expect(keepSetting(other.viewer, 'kent', 'board', contact('X'), 0)).rejects.toThrow(NotFound)
  await expect(keepSetting(other.viewer, 'surrey', 'board', contact('X'), 0)).rejects.toThrow(Forbidden)
  for (const { viewer } of [member, reviewer, other])
    for (const board of [kent, findBoard('surrey')!.id]) {
      const [{ done }] = await asActor(
        viewer,
        (gate) => gate.$queryRaw<[{ done: string }]>`
          SELECT governance.keep_setting(${board}::smallint, 'contact', 'board',
            '{"role": "X", "email": "x@example.invalid", "phone": null}', 0) AS done`,
      )
      expect(done).toBe('not-yours')
    }
  for (const act of [
    "INSERT INTO governance.board_setting (board_id, kind, key, content) VALUES (1, 'language', '', '{\"language\": \"cy\"}')",
    "UPDATE governance.board_setting SET content = 'null'",
    'DELETE FROM governance.board_setting',
  ])
    await expect(asActor(administrator.viewer, (gate) => gate.$executeRawUnsafe(act))).rejects.toThrow(
      /permission denied/,
    )
})

test('another board’s manager reads nothing of it: not by the page, not by SQL of either role', async () => {
  await expect(boardSettings(other.viewer, 'kent')).rejects.toThrow(NotFound)
  for (const { viewer, sees } of [
    { ...other, sees: false },
    { ...manager, sees: true },
    { ...member, sees: true },
    { ...reviewer, sees: true },
    { ...administrator, sees: true },
  ]) {
    const rows = await asActor(
      viewer,
      (gate) => gate.$queryRaw<unknown[]>`SELECT * FROM governance.board_setting WHERE board_id = ${kent}`,
    )
    expect(JSON.stringify(rows).includes(secret), viewer.label).toBe(sees)
  }
  const web = await database.connect(database.webUrl)
  const asWeb = async (personId: string, boardIds: readonly number[]) => {
    const expiresAt = Math.floor(Date.now() / 1000) + 60
    await web.query("SELECT set_config('app.scope', $1, false)", [
      signScope({ personId, boardIds: [...boardIds], expiresAt }, database.scopeKey),
    ])
    return JSON.stringify((await web.query('SELECT * FROM scope.settings_of($1)', [kent])).rows)
  }
  expect(await asWeb(member.id, [kent])).toContain(secret)
  expect(await asWeb(other.id, [essex])).not.toContain(secret)
  // A scope that says more than the person's roles, and roles that say more than the scope.
  expect(await asWeb(other.id, [kent])).not.toContain(secret)
  expect(await asWeb(member.id, [essex])).not.toContain(secret)
  await expect(web.query('SELECT * FROM governance.board_setting')).rejects.toThrow(/permission denied/)
  await web.end()
})

test('a target is on the measure’s series with the very next question, warm caches or not; a target of others is not', async () => {
  const question = { board: 'kent', measure: 'conviction-rate', source: 'board-figures' }
  const targets = async (viewer: Made['viewer']) => (await measurePage(viewer, question)).main!.targets
  expect(await targets(member.viewer)).toEqual([])
  expect(await keepSetting(manager.viewer, 'kent', 'conviction-rate', target(80, '2025-04-01'), 0)).toBe(
    'kept',
  )
  expect(await targets(member.viewer)).toMatchObject([{ value: 80, from: '2025-04-01', before: null }])
  const { id } = inForce(await boardSettings(manager.viewer, 'kent'), 'target', 'conviction-rate')!
  await keepSetting(manager.viewer, 'kent', 'conviction-rate', target(null, '2026-04-01'), id)
  expect(await targets(member.viewer)).toMatchObject([{ value: 80, before: '2026-04-01' }])
  expect(await targets(reviewer.viewer)).toHaveLength(1)
  const page = await measurePage(member.viewer, question)
  expect(page.categories.flatMap((series) => series.targets)).toEqual([])
  expect(page.contacts!.map(({ role }) => role)).toContain(secret)
  // Open figures of the board are for everybody; what it has set is not.
  const open = await measurePage(other.viewer, {
    board: 'kent',
    measure: 'charge-rate',
    source: 'old-outcomes',
  })
  expect(open.contacts).toBeNull()
  expect([open.main, ...open.others].flatMap((series) => series?.targets ?? [])).toEqual([])
})

test('what is no setting is not kept, whoever writes it', async () => {
  for (const [kind, key, content] of [
    ['comparison', '', '{"families": [7]}'],
    ['comparison', '', '{"families": []}'],
    ['comparison', '', '{"boards": [1, 2]}'],
    ['comparison', 'kent', '{"families": [1]}'],
    ['language', '', '{"language": "fr"}'],
    ['target', 'conviction-rate', '{"value": -1, "from": "2025-04-01", "reason": "x"}'],
    ['target', 'conviction-rate', '{"value": 1, "from": "soon", "reason": "x"}'],
    ['target', '', '{"value": 1, "from": "2025-04-01", "reason": "x"}'],
    ['contact', 'board', '{"role": "x", "email": null, "phone": null}'],
    ['contact', 'board', '[]'],
  ])
    await expect(
      asActor(
        administrator.viewer,
        (gate) => gate.$queryRaw`
          SELECT governance.keep_setting(${essex}::smallint, ${kind}::governance.setting_kind, ${key}, ${content}::jsonb, 0)`,
      ),
      content,
    ).rejects.toThrow(/board_setting_/)
})

/** The language that the database gives a person's boards; null where they chose none, or both. */
async function languageOfPerson(personId: string) {
  const rows = await gateClient().$queryRaw<
    { language: string | null }[]
  >`SELECT governance.language_of(${personId}::uuid) AS language`
  return rows[0]!.language
}

test('people who have not chosen are met in the language of their boards, where these say the same', async () => {
  const wales = findBoard('south-wales')!.id
  const there = await somebody(database, [{ role: 'member', boardId: wales }])
  const both = await somebody(database, [
    { role: 'member', boardId: wales },
    { role: 'member', boardId: kent },
  ])
  expect(await languageOfPerson(there.id)).toBeNull()
  await keepSetting(
    administrator.viewer,
    'south-wales',
    '',
    { kind: 'language', content: { language: 'cy' } },
    0,
  )
  expect(await languageOfPerson(there.id)).toBe('cy')
  expect(await languageOfPerson(both.id)).toBe('cy')
  await keepSetting(administrator.viewer, 'kent', '', { kind: 'language', content: { language: 'en' } }, 0)
  expect(await languageOfPerson(both.id)).toBeNull()
  expect(await languageOfPerson(reviewer.id)).toBeNull()
})

test('invented settings stay with invented records, and never take the place of real ones', async () => {
  await keepInventedSettings(database.owner)
  await keepInventedSettings(database.owner)
  const avon = await boardSettings(administrator.viewer, 'avon-and-somerset')
  expect(avon.length).toBeGreaterThan(4)
  expect(avon.every(({ demonstration, by }) => demonstration && by === null)).toBe(true)
  expect(inForce(await boardSettings(administrator.viewer, 'south-wales'), 'language')!.demonstration).toBe(
    false,
  )
  const tried = await somebody(database, [{ role: 'administrator', boardId: null }], { demonstration: true })
  const real = inForce(await boardSettings(administrator.viewer, 'kent'), 'contact', 'hmcts/crown')!
  await expect(keepSetting(tried.viewer, 'kent', 'hmcts/crown', contact('Tried'), real.id)).rejects.toThrow(
    Forbidden,
  )
  await database.owner.query("UPDATE releases.source SET demonstration = false WHERE id = 'board-figures'")
  expect(await boardSettings(administrator.viewer, 'avon-and-somerset')).toEqual([])
  await keepInventedSettings(database.owner)
  await database.owner.query("UPDATE releases.source SET demonstration = true WHERE id = 'board-figures'")
  expect(await boardSettings(administrator.viewer, 'avon-and-somerset')).toEqual([])
})
