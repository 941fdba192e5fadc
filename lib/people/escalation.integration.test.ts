import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayManage } from '@/lib/access/may-manage'
import { boardRoles, nationalRoles, roles, type RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { viewerFromGrants } from '@/lib/access/viewer-from-grants'
import { asActor } from '@/lib/database/as-actor'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { people } from './people'
import { peopleDatabase, somebody } from './testing/people-database'

// The functions of the database alone, as somebody would call them who has got round everything in front of them but
// cannot sign for another person. Few boards and few people, so that roles meet.

const fewBoards = [1, 2, 3]
let database: ScopedTestDatabase
let ids: readonly string[]
beforeAll(async () => {
  database = await peopleDatabase()
  const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
  const crowd = [
    [of('administrator')],
    [of('administrator'), of('member', 1)],
    [of('manager', 1)],
    [of('manager', 2), of('analyst', 1)],
    [of('member', 1)],
    [of('analyst', 2), of('member', 3)],
    [of('reviewer')],
    [of('steward'), of('manager', 3)],
  ]
  const made: string[] = []
  for (const grants of crowd) made.push((await somebody(database, grants)).id)
  ids = made
})
afterAll(() => database.drop())

type Held = ReadonlyMap<string, { readonly grants: readonly RoleGrant[]; readonly mark: string }>

/** Everybody: their roles, and whatever else a change would show in. */
async function everybody(): Promise<Held> {
  const { rows } = await database.owner.query<{ id: string; grants: RoleGrant[]; mark: string }>(`
    SELECT p.id, (p.removed_at IS NULL) || ' ' || p.session_version AS mark,
           coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'boardId', r.board_id)) FILTER (WHERE r.id IS NOT NULL), '[]') AS grants
    FROM governance.person p LEFT JOIN governance.person_role r ON r.person_id = p.id GROUP BY p.id`)
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

const words = ({ role, boardId }: RoleGrant) => `${role} ${boardId}`
const viewerOf = (id: string, held: Held): Viewer =>
  viewerFromGrants({ personId: id, label: '', grants: held.get(id)!.grants }, fewBoards)

const grant: fc.Arbitrary<RoleGrant> = fc.oneof(
  fc.record({ role: fc.constantFrom(...boardRoles), boardId: fc.constantFrom(...fewBoards) }),
  fc.record({ role: fc.constantFrom(...nationalRoles), boardId: fc.constant(null) }),
  // What cannot be.
  fc.record({ role: fc.constantFrom(...roles), boardId: fc.constantFrom(null, ...fewBoards) }),
)
const who = fc.nat({ max: 7 })
const act = fc.oneof(
  fc.record({ kind: fc.constantFrom('invite' as const, 'give' as const, 'take' as const), whom: who, grant }),
  fc.record({
    kind: fc.constant('remove' as const),
    whom: who,
    boardId: fc.constantFrom(null, ...fewBoards),
  }),
  fc.record({ kind: fc.constant('end-sessions' as const), whom: who }),
)

test('whatever is tried, nobody changes a role or a person beyond their own', async () => {
  const tally = { changed: 0, nothing: 0 }
  await fc.assert(
    fc.asyncProperty(who, act, async (actorIndex, tried) => {
      const before = await everybody()
      const [actor, target] = [ids[actorIndex]!, ids[tried.whom]!]
      const viewer = viewerOf(actor, before)
      await asActor(viewer, async (db) => {
        const [role, board] = 'grant' in tried ? [tried.grant.role, tried.grant.boardId] : [null, null]
        if (tried.kind === 'invite')
          await db.$queryRaw`SELECT governance.invite((SELECT email FROM governance.person WHERE id = ${target}::uuid), ${role}::governance.role, ${board}::smallint)::text`
        else if (tried.kind === 'give')
          await db.$queryRaw`SELECT governance.give_role(${target}::uuid, ${role}::governance.role, ${board}::smallint)`
        else if (tried.kind === 'take')
          await db.$queryRaw`SELECT governance.take_role(${target}::uuid, ${role}::governance.role, ${board}::smallint)`
        else if (tried.kind === 'remove')
          await db.$queryRaw`SELECT governance.remove_person(${target}::uuid, ${tried.boardId}::smallint)`
        else await db.$queryRaw`SELECT governance.end_sessions(${target}::uuid)`
      })
      const after = await everybody()
      let changed = false
      for (const [id, { grants, mark }] of after) {
        const was = before.get(id)!
        const [old, now] = [new Set(was.grants.map(words)), new Set(grants.map(words))]
        const added = grants.filter((one) => !old.has(words(one)))
        const gone = was.grants.filter((one) => !now.has(words(one)))
        for (const one of [...added, ...gone]) expect(mayManage(viewer, one), words(one)).toBe(true)
        if (id === actor) expect(added).toEqual([])
        if (mark === was.mark) continue
        changed = true
        expect(id).toBe(target)
        // Their own sessions, or somebody with a role that is the actor's to manage: before, or by an invitation now.
        expect(id === actor || [...was.grants, ...grants].some((one) => mayManage(viewer, one))).toBe(true)
      }
      tally[changed ? 'changed' : 'nothing'] += 1
      expect(
        [...after.values()].some(({ grants }) => grants.some(({ role }) => role === 'administrator')),
      ).toBe(true)
    }),
    { numRuns: 150 },
  )
  // It was tried in earnest: neither was everything allowed nor everything refused.
  expect(tally.changed).toBeGreaterThan(10)
  expect(tally.nothing).toBeGreaterThan(10)
})

test('the database decides who manages whom as the service does', async () => {
  const held = await everybody()
  const pairs = roles.flatMap((role) => [null, ...fewBoards].map((boardId): RoleGrant => ({ role, boardId })))
  for (const [id, { mark }] of held) {
    if (mark.startsWith('false')) continue
    const viewer = viewerOf(id, held)
    const { rows } = await database.owner.query<{ may: boolean }>(
      `SELECT scope_secret.may_manage($1, (g->>'role')::governance.role, (g->>'boardId')::smallint) AS may
       FROM jsonb_array_elements($2) WITH ORDINALITY AS e (g, n) ORDER BY n`,
      [id, JSON.stringify(pairs)],
    )
    expect(rows.map(({ may }) => may)).toEqual(pairs.map((one) => mayManage(viewer, one)))
  }
})

test('whom the service lists is whom the database lets them change', async () => {
  const held = await everybody()
  for (const actor of held.keys()) {
    const viewer = viewerOf(actor, held)
    const listed = await people(viewer).then(
      (found) => found.people.map(({ id }) => id),
      () => [],
    )
    const { rows } = await database.owner.query<{ id: string }>(
      `SELECT t.id FROM governance.person a, governance.person t
       WHERE a.id = $1 AND a.removed_at IS NULL AND scope_secret.may_see(a, t)`,
      [actor],
    )
    expect(listed.sort()).toEqual(rows.map(({ id }) => id).sort())
  }
})

test('without a token, or with one that another key made, nobody acts', async () => {
  const gate = await database.connect(database.gateUrl)
  const before = await everybody()
  for (const token of ['', `v1|${ids[0]}||9999999999|${'0'.repeat(64)}`]) {
    await gate.query("SELECT set_config('app.scope', $1, false)", [token])
    const { rows } = await gate.query(
      `SELECT governance.give_role($1, 'administrator', NULL), governance.take_role($1, 'member', 1::smallint),
              governance.remove_person($1, NULL), governance.end_sessions($1),
              (governance.invite('eve@example.org', 'administrator', NULL)).done`,
      [ids[4]],
    )
    expect(Object.values(rows[0] as object)).toEqual([
      'not-there',
      'not-there',
      'not-there',
      'not-there',
      'not-yours',
    ])
  }
  for (const sql of [
    "INSERT INTO governance.person_role (person_id, role) SELECT id, 'administrator' FROM governance.person",
    'UPDATE governance.person SET removed_at = NULL',
    'DELETE FROM governance.ended_session',
    'SELECT scope_secret.actor()',
    "SELECT scope_secret.add_role(p, p.id, 'administrator', NULL, 'x') FROM governance.person p",
  ])
    await expect(gate.query(sql), sql).rejects.toThrow('permission denied')
  await gate.end()
  expect(await everybody()).toEqual(before)
})
