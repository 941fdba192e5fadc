import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import type { RoleGrant } from '@/lib/access/roles'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { actOnPerson } from './act-on-person'
import { enter } from './enter'
import { invite } from './invite'
import { findManaged, people, perPage } from './people'
import { postedAct } from './posted-act'
import { peopleDatabase, somebody, stateOf } from './testing/people-database'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await peopleDatabase()
})
afterAll(() => database.drop())
beforeEach(() =>
  database.owner.query('TRUNCATE governance.person, governance.person_role, governance.audit_event CASCADE'),
)

const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
const administrator = () => somebody(database, [of('administrator')])
const manager = (board = 3) => somebody(database, [of('manager', board)])
const member = (board = 3) => somebody(database, [of('member', board)])
const state = (id: string) => stateOf(database, id)
const audit = async () =>
  (
    await database.owner.query<{ line: string }>(
      `SELECT concat_ws(' ', action, outcome, board_id, details->>'role') AS line FROM governance.audit_event ORDER BY id`,
    )
  ).rows.map(({ line }) => line)

describe('an invitation', () => {
  test('is there once, for the roles that were given, and comes back after a removal with a new one only', async () => {
    const { viewer } = await manager()
    const first = await invite(viewer, 'ann@example.org', of('member', 3))
    expect(first.outcome).toBe('invited')
    const id = first.personId!
    expect(await invite(viewer, 'ann@example.org', of('member', 3))).toEqual({
      outcome: 'unchanged',
      personId: id,
    })
    expect(await invite(viewer, 'ann@example.org', of('analyst', 3))).toEqual({
      outcome: 'given',
      personId: id,
    })
    expect(await actOnPerson(viewer, id, { kind: 'remove', boardId: 3 })).toBe('removed')
    expect(await state(id)).toMatchObject({ present: false, roles: [] })
    expect(await invite(viewer, 'ann@example.org', of('analyst', 3))).toEqual({
      outcome: 'invited-again',
      personId: id,
    })
    expect(await state(id)).toMatchObject({ present: true, roles: ['analyst 3'] })
    expect(await audit()).toEqual([
      'person-invited allowed 3 member',
      'role-added allowed 3 analyst',
      'person-removed allowed 3',
      'person-invited allowed 3 analyst',
    ])
  })

  test('by two managers at once makes one person with both roles', async () => {
    const [north, south] = [await manager(3), await manager(4)]
    const done = await Promise.all([
      invite(north.viewer, 'both@example.org', of('member', 3)),
      invite(south.viewer, 'both@example.org', of('analyst', 4)),
    ])
    expect(done.map(({ outcome }) => outcome).sort()).toEqual(['given', 'invited'])
    expect(done[0]!.personId).toBe(done[1]!.personId)
    expect((await state(done[0]!.personId!)).roles).toEqual(['analyst 4', 'member 3'])
  })

  test('of a role that is not theirs to give is refused, recorded, and invites nobody', async () => {
    const { viewer } = await manager()
    for (const grant of [of('member', 4), of('reviewer'), of('administrator'), of('manager', 4)])
      await expect(invite(viewer, 'ann@example.org', grant)).rejects.toThrow(Forbidden)
    await expect(invite((await member()).viewer, 'ann@example.org', of('member', 3))).rejects.toThrow(
      Forbidden,
    )
    expect(await audit()).toEqual([
      'person-invited refused 4 member',
      'person-invited refused reviewer',
      'person-invited refused administrator',
      'person-invited refused 4 manager',
      'person-invited refused 3 member',
    ])
    const { rows } = await database.owner.query(
      "SELECT FROM governance.person WHERE email = 'ann@example.org'",
    )
    expect(rows).toEqual([])
  })

  test('of oneself gives nobody more', async () => {
    const boss = await administrator()
    expect((await invite(boss.viewer, boss.email, of('steward'))).outcome).toBe('own-roles')
    expect(await actOnPerson(boss.viewer, boss.id, { kind: 'give', grant: of('steward') })).toBe('own-roles')
    expect((await state(boss.id)).roles).toEqual(['administrator'])
  })
})

describe('a manager', () => {
  test('sees the people of their board and of those no role elsewhere', async () => {
    const { viewer, email } = await manager(3)
    const both = await somebody(database, [of('analyst', 3), of('manager', 5), of('reviewer')], {
      email: 'both@example.org',
    })
    const other = await member(5)
    const seen = await people(viewer)
    expect(seen.people.map((person) => [person.email, person.grants])).toEqual(
      [
        [email, [of('manager', 3)]],
        ['both@example.org', [of('analyst', 3)]],
      ].sort(),
    )
    expect((await findManaged(viewer, both.id))!.grants).toEqual([of('analyst', 3)])
    expect(await findManaged(viewer, other.id)).toBeNull()
    expect(await findManaged(viewer, 'no-such-id')).toBeNull()
    expect((await people(viewer, { role: 'reviewer' })).people).toEqual([])
    expect((await people(viewer, { boardId: 5 })).people).toEqual([])
  })

  test('removes from their board only, and who has a role elsewhere stays with it', async () => {
    const { viewer } = await manager(3)
    const both = await somebody(database, [of('analyst', 3), of('member', 3), of('member', 5)])
    const before = await state(both.id)
    await expect(actOnPerson(viewer, both.id, { kind: 'remove', boardId: 5 })).rejects.toThrow(Forbidden)
    await expect(actOnPerson(viewer, both.id, { kind: 'remove', boardId: null })).rejects.toThrow(Forbidden)
    await expect(actOnPerson(viewer, both.id, { kind: 'take', grant: of('member', 5) })).rejects.toThrow(
      Forbidden,
    )
    expect(await state(both.id)).toEqual(before)
    expect(await actOnPerson(viewer, both.id, { kind: 'remove', boardId: 3 })).toBe('removed')
    const after = await state(both.id)
    expect(after).toMatchObject({ present: true, roles: ['member 5'] })
    expect(after.version).toBeGreaterThan(before.version)
  })

  test('finds nobody of another board, whatever is tried, and it is recorded', async () => {
    const { viewer } = await manager(3)
    const other = await member(5)
    const before = await state(other.id)
    for (const act of [
      { kind: 'give', grant: of('analyst', 3) },
      { kind: 'take', grant: of('member', 3) },
      { kind: 'remove', boardId: 3 },
      { kind: 'end-sessions' },
    ] as const)
      await expect(actOnPerson(viewer, other.id, act), act.kind).rejects.toThrow(NotFound)
    await expect(actOnPerson(viewer, 'x', { kind: 'end-sessions' })).rejects.toThrow(NotFound)
    expect(await state(other.id)).toEqual(before)
    expect((await audit()).every((line) => line.includes('refused'))).toBe(true)
    expect(await audit()).toHaveLength(5)
  })

  test('takes a role away, but not the last one on the board, which is a removal', async () => {
    const { viewer } = await manager(3)
    const both = await somebody(database, [of('analyst', 3), of('member', 3), of('member', 5)])
    expect(await actOnPerson(viewer, both.id, { kind: 'take', grant: of('analyst', 3) })).toBe('taken')
    expect(await actOnPerson(viewer, both.id, { kind: 'take', grant: of('analyst', 3) })).toBe('unchanged')
    expect(await actOnPerson(viewer, both.id, { kind: 'take', grant: of('member', 3) })).toBe('last-role')
    expect((await state(both.id)).roles).toEqual(['member 3', 'member 5'])
  })

  test('who is one no more, or was removed, does nothing with a Viewer made before', async () => {
    const [former, removed, target] = [await manager(3), await manager(3), await member(3)]
    await database.owner.query("UPDATE governance.person_role SET role = 'member' WHERE person_id = $1", [
      former.id,
    ])
    await database.owner.query('UPDATE governance.person SET removed_at = now() WHERE id = $1', [removed.id])
    for (const { viewer } of [former, removed]) {
      await expect(invite(viewer, 'new@example.org', of('member', 3))).rejects.toThrow(Forbidden)
      await expect(actOnPerson(viewer, target.id, { kind: 'remove', boardId: 3 })).rejects.toThrow(NotFound)
    }
    expect((await state(target.id)).present).toBe(true)
  })
})

describe('somebody who looks after nobody', () => {
  test('sees nobody and ends no sessions but their own', async () => {
    const [one, other] = [await member(3), await member(3)]
    await expect(people(one.viewer)).rejects.toThrow(Forbidden)
    await expect(findManaged(one.viewer, other.id)).rejects.toThrow(Forbidden)
    await expect(actOnPerson(one.viewer, other.id, { kind: 'end-sessions' })).rejects.toThrow(Forbidden)
    const before = await state(one.id)
    expect(await actOnPerson(one.viewer, one.id, { kind: 'end-sessions' })).toBe('ended')
    expect((await state(one.id)).version).toBe(before.version + 1)
    expect(await audit()).toEqual([
      'view refused',
      'view refused',
      'sign-out-everywhere refused',
      'sign-out-everywhere allowed',
    ])
  })
})

describe('an administrator', () => {
  test('sees everybody, filtered and page by page', async () => {
    const { viewer } = await administrator()
    for (let i = 0; i < perPage + 3; i += 1)
      await somebody(database, [of('member', 3)], { email: `many-${String(i).padStart(3, '0')}@example.org` })
    await somebody(database, [of('analyst', 4), of('steward')], { email: 'one_of@example.org' })
    const first = await people(viewer)
    expect(first).toMatchObject({ total: perPage + 5, pages: 2 })
    expect(first.people).toHaveLength(perPage)
    const second = await people(viewer, { page: 2 })
    expect(second.people).toHaveLength(5)
    expect(await people(viewer, { page: 9 })).toMatchObject({ people: [], total: perPage + 5, pages: 2 })
    const emails = async (filter: Parameters<typeof people>[1]) =>
      (await people(viewer, filter)).people.map(({ email }) => email)
    expect(await emails({ text: 'ONE_OF' })).toEqual(['one_of@example.org'])
    expect(await emails({ text: 'many_0' })).toEqual([])
    expect(await emails({ role: 'steward' })).toEqual(['one_of@example.org'])
    expect(await emails({ boardId: 4 })).toEqual(['one_of@example.org'])
    expect(await emails({ boardId: 4, role: 'steward' })).toEqual([])
  })

  test('is kept where it is the last one, against removal, demotion and SQL', async () => {
    const [boss, second] = [await administrator(), await administrator()]
    await somebody(database, [of('administrator')], { demonstration: true })
    expect(await actOnPerson(boss.viewer, second.id, { kind: 'remove', boardId: null })).toBe('removed')
    expect(await actOnPerson(boss.viewer, boss.id, { kind: 'remove', boardId: null })).toBe(
      'last-administrator',
    )
    await database.owner.query(
      "INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'steward')",
      [boss.id],
    )
    expect(await actOnPerson(boss.viewer, boss.id, { kind: 'take', grant: of('administrator') })).toBe(
      'last-administrator',
    )
    for (const sql of [
      'DELETE FROM governance.person_role WHERE person_id = $1',
      "UPDATE governance.person_role SET role = 'reviewer' WHERE person_id = $1 AND role = 'administrator'",
      'UPDATE governance.person SET removed_at = now() WHERE id = $1',
      'UPDATE governance.person SET demonstration = true WHERE id = $1',
    ])
      await expect(database.owner.query(sql, [boss.id]), sql).rejects.toThrow('last administrator')
    expect(await state(boss.id)).toMatchObject({ present: true, roles: ['administrator', 'steward'] })
  })

  test('and another who remove each other at the same time: one of them stays', async () => {
    for (let round = 0; round < 8; round += 1) {
      await database.owner.query('TRUNCATE governance.person, governance.person_role CASCADE')
      const pair = [await administrator(), await administrator()] as const
      const [a, b] = pair
      const acts = await Promise.allSettled([
        actOnPerson(a.viewer, b.id, { kind: 'remove', boardId: null }),
        round % 2
          ? actOnPerson(b.viewer, b.id, { kind: 'remove', boardId: null })
          : actOnPerson(b.viewer, a.id, { kind: 'remove', boardId: null }),
      ])
      const present = await Promise.all(pair.map(async ({ id }) => (await state(id)).present))
      expect(present.filter(Boolean).length, JSON.stringify(acts)).toBe(1)
    }
  })

  test('two connections that take the last two away by hand at once: the second one fails', async () => {
    const pair = [await administrator(), await administrator()]
    const hands = await Promise.all(pair.map(() => database.connect(database.ownerUrl)))
    const take = async (i: number) => {
      await hands[i]!.query('BEGIN')
      await hands[i]!.query('DELETE FROM governance.person_role WHERE person_id = $1', [pair[i]!.id])
      await new Promise((resolve) => setTimeout(resolve, 30))
      await hands[i]!.query('COMMIT')
    }
    const done = await Promise.allSettled([take(0), take(1)])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await hands[0]!.query('ROLLBACK')
    await hands[0]!.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await expect(
      hands[0]!.query("DELETE FROM governance.person_role WHERE role = 'administrator'"),
    ).rejects.toThrow('READ COMMITTED')
    await Promise.all(hands.map((hand) => hand.end()))
  })
})

describe('people of a demonstration and of real life', () => {
  test('neither see nor change each other; the demonstration’s own accounts cannot be changed', async () => {
    const real = await administrator()
    const shown = await somebody(database, [of('administrator')], {
      email: 'administrator@demonstration.invalid',
      demonstration: true,
    })
    const fixed = await somebody(database, [of('member', 3)], {
      email: 'm@demonstration.invalid',
      demonstration: true,
    })
    expect((await people(real.viewer)).people.map(({ id }) => id)).toEqual([real.id])
    expect((await people(shown.viewer)).people.map((person) => [person.id, person.fixed])).toEqual([
      [shown.id, true],
      [fixed.id, true],
    ])
    await expect(actOnPerson(shown.viewer, real.id, { kind: 'remove', boardId: null })).rejects.toThrow(
      NotFound,
    )
    await expect(invite(shown.viewer, real.email, of('member', 3))).rejects.toThrow(Forbidden)
    await expect(actOnPerson(real.viewer, fixed.id, { kind: 'end-sessions' })).rejects.toThrow(NotFound)
    expect(await actOnPerson(shown.viewer, fixed.id, { kind: 'remove', boardId: null })).toBe(
      'demonstration-account',
    )
    expect((await invite(real.viewer, 'M@demonstration.invalid', of('member', 3))).outcome).toBe(
      'demonstration-account',
    )
  })

  test('whom a demonstration invited is of the demonstration, until somebody real invites them', async () => {
    const shown = await somebody(database, [of('administrator')], { demonstration: true })
    const { personId } = await invite(shown.viewer, 'eve@example.org', of('administrator'))
    const account = { issuer: 'https://login.example', subject: 'eve', email: 'eve@example.org' }
    expect((await enter(account)).refused).toBe('uninvited')
    const real = await administrator()
    expect((await invite(real.viewer, 'eve@example.org', of('member', 3))).outcome).toBe('invited-again')
    expect((await state(personId!)).roles).toEqual(['member 3'])
    expect((await enter(account)).refused).toBeNull()
  })
})

describe('an account of an issuer', () => {
  const account = { issuer: 'https://login.example', subject: 'a-1', email: 'Ann@Example.org' }

  test('accepts the invitation of its address once, and is known by its own name from then on', async () => {
    const { viewer } = await manager()
    expect(await enter(account)).toEqual({ personId: null, refused: 'uninvited' })
    const { personId } = await invite(viewer, 'ann@example.org', of('member', 3))
    expect(await enter(account)).toEqual({ personId, refused: null })
    expect(await enter({ ...account, email: 'ann.married@example.org' })).toEqual({ personId, refused: null })
    expect((await findManaged(viewer, personId!))!.enteredAt).toBeInstanceOf(Date)
    expect(await enter({ ...account, subject: 'a-2' })).toEqual({ personId, refused: 'another-account' })
    // The organisation went to another issuer.
    expect(await enter({ ...account, issuer: 'https://new.example', subject: 'x' })).toEqual({
      personId,
      refused: null,
    })
    expect((await audit()).filter((line) => line.startsWith('invitation-accepted'))).toHaveLength(1)
  })

  test('is refused after a removal, by whichever way, until somebody invites anew', async () => {
    const { viewer } = await manager()
    const { personId } = await invite(viewer, 'ann@example.org', of('member', 3))
    await enter(account)
    await actOnPerson(viewer, personId!, { kind: 'remove', boardId: 3 })
    expect(await enter(account)).toEqual({ personId, refused: 'removed' })
    await invite(viewer, 'ann@example.org', of('member', 3))
    expect(await enter({ ...account, subject: 'a-2' })).toEqual({ personId, refused: null })
  })
})

describe('a posted form', () => {
  const form = (fields: Record<string, string>) => new Map(Object.entries(fields))

  test('of an invitation leads to the person, or back with its faults and what was typed', async () => {
    const { viewer } = await administrator()
    const typed = { email: 'ann@', role: 'member', board: '' }
    expect(await postedAct(viewer, form({ act: 'invite', ...typed }))).toEqual({
      to: '/admin/people/invite?fault=email&fault=board',
      typed,
    })
    expect((await postedAct(viewer, form({ act: 'invite', email: 'a@b.uk' }))).to).toBe(
      '/admin/people/invite?fault=role',
    )
    const good = form({ act: 'invite', email: 'Ann@Example.org', role: 'member', board: 'kent' })
    expect((await postedAct(viewer, good)).to).toMatch(/^\/admin\/people\/[0-9a-f-]{36}\?done=invited$/)
  })

  test('of a change leads back to the person; of none of ours it is refused', async () => {
    const [{ viewer }, { id }] = [await administrator(), await member(3)]
    expect(
      (await postedAct(viewer, form({ act: 'give', person: id, role: 'steward', board: 'kent' }))).to,
    ).toBe(`/admin/people/${id}?done=given`)
    expect((await state(id)).roles).toEqual(['member 3', 'steward'])
    expect((await postedAct(viewer, form({ act: 'give', person: id, role: 'analyst' }))).to).toBe(
      `/admin/people/${id}?fault=board#give`,
    )
    expect((await postedAct(viewer, form({ act: 'remove', person: id }))).to).toBe(
      '/admin/people?done=removed',
    )
    for (const fields of [
      { act: 'promote', person: id },
      { act: 'remove', person: id, board: 'atlantis' },
      {},
    ])
      await expect(postedAct(viewer, form(fields as Record<string, string>))).rejects.toMatchObject({
        status: 400,
      })
    await expect(postedAct(viewer, form({ act: 'end-sessions', person: '//evil.example' }))).rejects.toThrow(
      NotFound,
    )
  })
})
