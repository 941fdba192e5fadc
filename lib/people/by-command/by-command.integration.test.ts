import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeReferenceData } from '@/lib/database/reference-data'
import { scopedTestDatabase, type ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { addPerson } from './add-person'
import { listPeople } from './list-people'
import { removePerson } from './remove-person'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await scopedTestDatabase()
  await writeReferenceData(database.owner)
})
afterAll(() => database.drop())

const add = (email: string, role: 'member' | 'analyst' | 'administrator', boardId: number | null = null) =>
  addPerson(database.owner, email, [{ role, boardId }], 'test')
const version = async (email: string) =>
  (
    await database.owner.query<{ session_version: number }>(
      'SELECT session_version FROM governance.person WHERE email = $1',
      [email],
    )
  ).rows[0]!.session_version

test('a person is invited once, whatever the case of the address, and may hold several roles', async () => {
  expect(await add('Ann@Example.org', 'member', 1)).toBe('invited')
  const before = await version('ann@example.org')
  expect(await add('ann@example.org', 'analyst', 2)).toBe('given more roles')
  expect(await version('ann@example.org')).toBeGreaterThan(before)
  expect(await add('ANN@example.org', 'analyst', 2)).toBe('unchanged')
  expect(await listPeople(database.owner)).toEqual([
    {
      email: 'ann@example.org',
      demonstration: false,
      grants: [
        { role: 'member', boardId: 1 },
        { role: 'analyst', boardId: 2 },
      ],
    },
  ])
})

test('a removed person is out with all roles, and comes back with the new ones only', async () => {
  const before = await version('ann@example.org')
  expect(await removePerson(database.owner, 'Ann@example.org', 'test')).toBe(true)
  expect(await removePerson(database.owner, 'ann@example.org', 'test')).toBe(false)
  expect(await version('ann@example.org')).toBeGreaterThan(before)
  expect(await listPeople(database.owner)).toEqual([])
  expect(await add('ann@example.org', 'member', 3)).toBe('invited again')
  expect((await listPeople(database.owner))[0]!.grants).toEqual([{ role: 'member', boardId: 3 }])
})

test('who comes back is not tied to the account they had before, nor to the demonstration', async () => {
  const tie = async () =>
    (
      await database.owner.query(
        `SELECT issuer, accepted_at, demonstration FROM governance.person WHERE email = 'ann@example.org'`,
      )
    ).rows[0] as object
  await database.owner.query(
    `UPDATE governance.person SET issuer = 'i', subject = 's', accepted_at = now() WHERE email = 'ann@example.org'`,
  )
  await add('ann@example.org', 'analyst', 3)
  expect(await tie()).toMatchObject({ issuer: 'i', accepted_at: expect.any(Date) })
  await removePerson(database.owner, 'ann@example.org', 'test')
  expect(await add('ann@example.org', 'member', 3)).toBe('invited again')
  expect(await tie()).toEqual({ issuer: null, accepted_at: null, demonstration: false })
  await database.owner.query(
    `UPDATE governance.person SET demonstration = true WHERE email = 'ann@example.org'`,
  )
  expect(await add('ann@example.org', 'analyst', 4)).toBe('invited again')
  expect(await tie()).toMatchObject({ demonstration: false })
  expect((await listPeople(database.owner))[0]!.grants).toEqual([{ role: 'analyst', boardId: 4 }])
  await expect(add('x@demonstration.invalid', 'member', 3)).rejects.toThrow('the demonstration itself')
})

test('the last administrator stays', async () => {
  await add('root@example.org', 'administrator')
  await expect(removePerson(database.owner, 'root@example.org', 'test')).rejects.toThrow('last administrator')
  await add('other@example.org', 'administrator')
  expect(await removePerson(database.owner, 'root@example.org', 'test')).toBe(true)
})

test('an impossible role changes nothing', async () => {
  await expect(add('bad@example.org', 'member', null)).rejects.toThrow('person_role_board')
  await expect(add('bad@example.org', 'member', 99)).rejects.toThrow('foreign key')
  expect((await listPeople(database.owner)).map(({ email }) => email)).not.toContain('bad@example.org')
})

test('every change of roles is in the audit', async () => {
  const { rows } = await database.owner.query<{ action: string; n: string }>(
    'SELECT action, count(*)::text AS n FROM governance.audit_event GROUP BY action ORDER BY action',
  )
  expect(rows).toEqual([
    { action: 'person-removed', n: '3' },
    { action: 'role-added', n: '8' },
  ])
})
