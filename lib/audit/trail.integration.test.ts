import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BadRequest, Forbidden } from '@/lib/access/errors'
import type { RoleGrant } from '@/lib/access/roles'
import { signScope } from '@/lib/access/sign-scope'
import { findBoard } from '@/lib/boards/find-board'
import { asActor } from '@/lib/database/as-actor'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { peopleDatabase, somebody } from '@/lib/people/testing/people-database'
import { exportTrail } from './export-trail'
import { record } from './record'
import { trail } from './trail'
import { trailCsv } from './trail-csv'
import { trailJson } from './trail-json'
import { unusualLimits, unusualRules } from './unusual-rules'
import { unusualUse } from './unusual-use'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await peopleDatabase()
})
afterAll(() => database.drop())
beforeEach(() =>
  database.owner.query('TRUNCATE governance.person, governance.person_role, governance.audit_event CASCADE'),
)

const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
const avon = findBoard('avon-and-somerset')!.id
const kent = findBoard('kent')!.id
const boss = () => somebody(database, [of('administrator')])
const manager = (board = avon) => somebody(database, [of('manager', board)])
type Somebody = Awaited<ReturnType<typeof somebody>>
type Seed = readonly [
  who: Somebody | null,
  action: string,
  board: number | null,
  outcome?: string,
  at?: string,
]

/** Events as they would have been written, some of them days ago. */
async function seed(events: readonly Seed[]): Promise<void> {
  await database.owner.query(
    `INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, at, details)
     SELECT person, action, 'boards/x', board, coalesce(outcome, 'allowed'), coalesce(at, now()), coalesce(details, '{}')
     FROM jsonb_to_recordset($1) AS e (person uuid, action text, board smallint, outcome text, at timestamptz, details jsonb)`,
    [
      JSON.stringify(
        events.map(([who, action, board, outcome, at]) => ({ person: who?.id, action, board, outcome, at })),
      ),
    ],
  )
}
const many = (times: number, one: Seed): Seed[] => Array.from({ length: times }, () => one)
const actsOf = async (...asked: Parameters<typeof trail>) =>
  (await trail(...asked)).events.map(({ action, boardId }) => `${action} ${boardId ?? '-'}`)

describe('the trail', () => {
  test('is all of it for an administrator, that of their board for a manager, nothing for others', async () => {
    const [all, north] = [await boss(), await manager()]
    await seed([
      [north, 'sign-in', null],
      [north, 'view', avon],
      [all, 'export', kent],
    ])
    expect(await actsOf(all.viewer, {})).toEqual([`export ${kent}`, `view ${avon}`, 'sign-in -'])
    expect(await actsOf(north.viewer, {})).toEqual([`view ${avon}`])
    for (const grant of [of('member', avon), of('analyst', avon), of('reviewer'), of('steward')]) {
      const { viewer, id } = await somebody(database, [grant])
      for (const ask of [
        () => trail(viewer, {}),
        () => unusualUse(viewer),
        () => exportTrail(viewer, {}, 'csv'),
      ])
        await expect(ask()).rejects.toThrow(Forbidden)
      expect(await actsOf(all.viewer, { person: id })).toEqual(['export -', 'view -', 'view -'])
    }
  })

  test('of another board is refused to a manager, which is in that board’s audit', async () => {
    const [north, south] = [await manager(avon), await manager(kent)]
    await expect(trail(north.viewer, { board: 'kent' })).rejects.toThrow(Forbidden)
    const { events } = await trail(south.viewer, {})
    expect(events).toMatchObject([
      { action: 'view', subject: 'admin/audit', outcome: 'refused', boardId: kent },
    ])
    // Not one of theirs: by a reference only.
    expect(events[0]!.who).toMatchObject({ id: north.id, email: null })
    expect(await actsOf(south.viewer, { person: north.email })).toEqual([])
    expect(await actsOf(south.viewer, { person: north.id })).toHaveLength(1)
  })

  test('names who had a role of the board when it was given there, also after they are gone', async () => {
    const [north, ann] = [await manager(), await somebody(database, [])]
    await seed([[ann, 'view', avon]])
    expect((await trail(north.viewer, {})).events[0]!.who).toMatchObject({ email: null })
    await database.owner.query(
      `INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome)
       VALUES ($1, 'person-invited', 'person/' || $2, $3, 'allowed')`,
      [north.id, ann.id, avon],
    )
    await database.owner.query('UPDATE governance.person SET removed_at = now() WHERE id = $1', [ann.id])
    const { events } = await trail(north.viewer, {})
    expect(events.map(({ who, target }) => [who?.email, who?.removed, target])).toEqual([
      [north.email, false, ann.email],
      [ann.email, true, null],
    ])
  })

  test('is filtered by day, person, board, kind and outcome, each and together', async () => {
    const [all, ann] = [await boss(), await somebody(database, [of('analyst', kent)])]
    await seed([
      [ann, 'view', kent, 'allowed', '2026-03-28T23:59:59Z'],
      // The first of summer time: midnight in the United Kingdom is 23:00 the day before.
      [ann, 'view', kent, 'refused', '2026-03-29T22:59:59Z'],
      [ann, 'export', kent, 'allowed', '2026-03-29T23:00:00Z'],
      [all, 'view', avon, 'refused', '2026-03-30T12:00:00Z'],
    ])
    const count = async (filter: Parameters<typeof trail>[1]) =>
      (await trail(all.viewer, filter)).events.length
    expect(await count({ from: '2026-03-29', to: '2026-03-29' })).toBe(1)
    expect(await count({ from: '2026-03-30' })).toBe(2)
    expect(await count({ to: '2026-03-29' })).toBe(2)
    expect(await count({ person: ann.email.slice(0, 20).toUpperCase() })).toBe(3)
    expect(await count({ board: 'kent', outcome: 'allowed' })).toBe(2)
    expect(await count({ kind: 'view', outcome: 'refused', board: 'kent' })).toBe(1)
    const { id } = (await trail(all.viewer, { kind: 'export' })).events[0]!
    expect(await actsOf(all.viewer, { event: id })).toEqual([`export ${kent}`])
    expect(await count({ person: "%' OR true --" })).toBe(0)
  })

  test('is read page by page, each event once, whatever is written meanwhile', async () => {
    const all = await boss()
    await seed(many(23, [all, 'view', kent]))
    const seen: string[] = []
    let page = await trail(all.viewer, {}, {}, 5)
    const first = page.events.map(({ id }) => id)
    expect(page.newer).toBe(false)
    for (;;) {
      seen.push(...page.events.map(({ id }) => id))
      await seed([[all, 'sign-in', null]])
      if (!page.older) break
      page = await trail(all.viewer, {}, { older: page.events.at(-1)!.id }, 5)
      expect(page.newer).toBe(true)
    }
    expect(seen).toHaveLength(23)
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => Number(b) - Number(a)))
    // Back up by the newer end: the page before, then the newest one, whole.
    const back = await trail(all.viewer, { kind: 'view' }, { newer: seen[9]! }, 5)
    expect(back.events.map(({ id }) => id)).toEqual(seen.slice(4, 9))
    expect(
      (await trail(all.viewer, { kind: 'view' }, { newer: seen[3]! }, 5)).events.map(({ id }) => id),
    ).toEqual(first)
  })

  test('is taken away as CSV that no spreadsheet runs and as JSON, which is an event with filters and rows', async () => {
    const north = await manager()
    await record({
      ...{
        personId: north.id,
        action: 'view',
        subject: '=HYPERLINK("x")',
        boardId: avon,
        outcome: 'allowed',
      },
      details: { from: '2026-01' },
    })
    const taken = await exportTrail(north.viewer, { kind: 'view', format: 'csv' }, 'csv')
    const [head, line] = trailCsv(taken.events).slice(1).split('\r\n')
    expect(head).toBe('number,at,person,email,act,subject,board_code,board,outcome,details')
    expect(line).toContain(`,${north.email},view,"'=HYPERLINK(""x"")",E23000036,Avon and Somerset,allowed,`)
    expect(trailJson(await exportTrail(north.viewer, { older: taken.events[0]!.id }, 'json', 5))).toEqual({
      events: [],
      next: null,
    })
    const { events } = await trail(north.viewer, {})
    expect(events.slice(0, 2).map(({ action, subject, details }) => ({ action, subject, details }))).toEqual([
      {
        ...{ action: 'export', subject: 'admin/audit' },
        details: { older: taken.events[0]!.id, format: 'json', rows: 0 },
      },
      { action: 'export', subject: 'admin/audit', details: { kind: 'view', format: 'csv', rows: 1 } },
    ])
    expect(events.every(({ boardId }) => boardId === avon)).toBe(true)
    const wrongs: Record<string, string | string[]>[] = [
      { kind: 'all' },
      { scope: 'all' },
      { board: ['kent', 'kent'] },
    ]
    for (const wrong of wrongs)
      await expect(exportTrail(north.viewer, wrong, 'json')).rejects.toThrow(BadRequest)
    await expect(exportTrail(north.viewer, { board: 'kent' }, 'json')).rejects.toThrow(Forbidden)
  })
})

describe('SQL of the gate role', () => {
  const counted = async (token: string | null) => {
    const gate = await database.connect(database.gateUrl)
    try {
      await gate.query('BEGIN')
      if (token !== null) await gate.query("SELECT set_config('app.scope', $1, true)", [token])
      const { rows } = await gate.query<{ board_id: number | null }>(
        'SELECT board_id FROM governance.audit_event ORDER BY id',
      )
      return rows.map((row) => row.board_id)
    } finally {
      await gate.end()
    }
  }

  test('reads of the audit what its signed person may, and nothing without one', async () => {
    const [all, north] = [await boss(), await manager()]
    await seed([
      [all, 'view', avon],
      [all, 'view', kent],
      [null, 'sign-in', null, 'refused'],
    ])
    const expiresAt = Math.floor(Date.now() / 1000) + 60
    const signed = ({ id }: Somebody, boardIds: number[] = []) =>
      signScope({ personId: id, boardIds, expiresAt }, database.scopeKey)
    expect(await counted(null)).toEqual([])
    expect(await counted(signed(all).replace(all.id, north.id))).toEqual([])
    expect(await counted(signed(all))).toEqual([avon, kent, null])
    // Boards of the token are those of figures: they widen nothing here.
    expect(await counted(signed(north, [avon, kent]))).toEqual([avon])
    expect(await counted(signed(await somebody(database, [of('analyst', kent)]), [kent]))).toEqual([])
    await database.owner.query("DELETE FROM governance.person_role WHERE role = 'manager'")
    expect(await counted(signed(north))).toEqual([])
    await boss()
    await database.owner.query('UPDATE governance.person SET removed_at = now() WHERE id = $1', [all.id])
    expect(await counted(signed(all))).toEqual([])
  })

  test('of the demonstration reads nothing that people of real life did', async () => {
    const [real, shown] = [
      await boss(),
      await somebody(database, [of('administrator')], { demonstration: true }),
    ]
    await seed([
      [real, 'view', avon],
      [shown, 'view', kent],
      [null, 'sign-in', null],
    ])
    expect(await actsOf(shown.viewer, {})).toEqual(['sign-in -', `view ${kent}`])
    expect(await actsOf(real.viewer, {})).toHaveLength(3)
    expect((await trail(real.viewer, {})).events[1]!.who).toMatchObject({ email: null })
  })

  test('changes, deletes and empties nothing, by itself, in a child table, or through any function', async () => {
    const all = await boss()
    await seed([[all, 'view', avon]])
    const attempts = [
      "UPDATE governance.audit_event SET outcome = 'x'",
      'DELETE FROM governance.audit_event',
      'TRUNCATE governance.audit_event',
      'DROP TABLE governance.audit_event',
      'ALTER TABLE governance.audit_event DISABLE TRIGGER ALL',
      'ALTER TABLE governance.audit_event DISABLE ROW LEVEL SECURITY',
      'CREATE TABLE governance.later () INHERITS (governance.audit_event)',
      "SELECT setval('governance.audit_event_id_seq', 1)",
      'MERGE INTO governance.audit_event a USING (SELECT 1) x ON true WHEN MATCHED THEN DELETE',
      "INSERT INTO governance.audit_event (id, action, subject, outcome) VALUES (1, 'a', 'b', 'c') ON CONFLICT (id) DO UPDATE SET action = 'x'",
    ]
    for (const sql of attempts)
      await expect(
        asActor(all.viewer, (gate) => gate.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toThrow(/permission denied|must be owner/)
    // No partition or child that could have rights of its own.
    const children = await database.owner.query(
      "SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'governance.audit_event'::regclass",
    )
    expect(children.rows).toEqual([])
    // Were there a function of the owner's that does it, the session would still be the caller's.
    await database.owner.query(`
      CREATE FUNCTION governance.tidy(how text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN EXECUTE how; END $$;
      GRANT EXECUTE ON FUNCTION governance.tidy(text) TO ${database.gateRole}`)
    try {
      for (const sql of attempts.slice(0, 3))
        await expect(
          asActor(all.viewer, (gate) => gate.$executeRaw`SELECT governance.tidy(${sql})`),
          sql,
        ).rejects.toThrow('never changed')
    } finally {
      await database.owner.query('DROP FUNCTION governance.tidy(text)')
    }
    expect(await actsOf(all.viewer, {})).toEqual([`view ${avon}`])
  })
})

describe('unusual use', () => {
  const at = (hour: string) => `${new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)}T${hour}Z`
  const limits = () => unusualLimits()
  const told = async (who: Somebody) =>
    (await unusualUse(who.viewer)).map(({ rule, who: whom, times }) => [rule, whom?.email ?? null, times])

  test('is from the number of the rule on, not below it, each person and day by itself', async () => {
    const [all, ann, bob] = [await boss(), await manager(), await somebody(database, [of('analyst', avon)])]
    await seed([
      ...many(limits().exports, [ann, 'export', avon, 'allowed', at('10:00:00')]),
      ...many(limits().exports - 1, [bob, 'export', avon, 'allowed', at('10:00:00')]),
      [bob, 'export', avon, 'allowed', new Date(Date.now() - 4 * 86_400_000).toISOString()],
      ...many(limits().refusals, [bob, 'view', kent, 'refused', at('11:00:00')]),
      // Longer ago than is looked back.
      ...many(limits().exports, [bob, 'export', avon, 'allowed', '2020-01-01T00:00:00Z']),
    ])
    expect(await told(all)).toEqual([
      ['exports', ann.email, limits().exports],
      ['refusals', bob.email, limits().refusals],
    ])
    const [first, second] = await unusualUse(all.viewer)
    // The managers of the person's boards, not the person.
    expect([first!.ask, second!.ask]).toEqual([[], [ann.email]])
    // A manager's counts are of acts at their board.
    expect(await told(ann)).toEqual([['exports', ann.email, limits().exports]])
    expect((await unusualUse(ann.viewer))[0]!.ask).toEqual([all.email])
  })

  test('is sign-ins that were refused in a row, not those with a success between', async () => {
    const [all, ann, bob] = [await boss(), await somebody(database, []), await somebody(database, [])]
    const refused = (who: Somebody | null): Seed => [who, 'sign-in', null, 'refused', at('09:00:00')]
    const half = Math.ceil(limits()['sign-ins'] / 2)
    await seed([
      ...many(limits()['sign-ins'], refused(ann)),
      ...many(half, refused(bob)),
      [bob, 'sign-in', null, 'allowed', at('09:00:00')],
      ...many(half, refused(bob)),
      ...many(limits()['sign-ins'] + 1, refused(null)),
    ])
    expect(await told(all)).toEqual([
      ['sign-ins', null, limits()['sign-ins'] + 1],
      ['sign-ins', ann.email, limits()['sign-ins']],
    ])
  })

  test('is what tokens take, and every number is a setting', async () => {
    const [all, ann] = [await boss(), await somebody(database, [])]
    const settings = ['UNUSUAL_EXPORTS', 'UNUSUAL_REFUSALS', 'UNUSUAL_SIGN_INS', 'UNUSUAL_API_ANSWERS']
    for (const name of settings) vi.stubEnv(name, '2')
    try {
      expect(limits()).toEqual(Object.fromEntries(unusualRules.map((rule) => [rule, 2])))
      for (let i = 0; i < 2; i += 1)
        await record({
          ...{ personId: ann.id, action: 'view', subject: 's', boardId: null, outcome: 'allowed' },
          details: { token: 'x' },
        })
      expect(await told(all)).toEqual([['api', ann.email, 2]])
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
