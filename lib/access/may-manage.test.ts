import fc from 'fast-check'
import { expect, test } from 'vitest'
import { managedBoards, managedRoles, mayManage } from './may-manage'
import { boardRoles, nationalRoles, roles, type RoleGrant } from './roles'
import { viewerFromGrants } from './viewer-from-grants'

const all = Array.from({ length: 42 }, (_, i) => i + 1)
const grant: fc.Arbitrary<RoleGrant> = fc.oneof(
  fc.record({ role: fc.constantFrom(...boardRoles), boardId: fc.integer({ min: 1, max: 42 }) }),
  fc.record({ role: fc.constantFrom(...nationalRoles), boardId: fc.constant(null) }),
)
const viewerOf = (grants: readonly RoleGrant[]) => viewerFromGrants({ personId: 'p', label: '', grants }, all)

test('whatever roles a person holds, they give roles of boards that they manage and no other', () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 6 }), grant, (held, given) => {
      const administers = held.some(({ role }) => role === 'administrator')
      const manages = held.some(({ role, boardId }) => role === 'manager' && boardId === given.boardId)
      expect(mayManage(viewerOf(held), given)).toBe(administers || (given.boardId !== null && manages))
    }),
  )
})

test('without being an administrator nobody gives a national role, and nobody gives one that cannot be', () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 6 }), (held) => {
      const viewer = viewerOf(held)
      const administers = held.some(({ role }) => role === 'administrator')
      for (const role of nationalRoles) {
        expect(mayManage(viewer, { role, boardId: null })).toBe(administers)
        expect(mayManage(viewer, { role, boardId: 1 })).toBe(false)
      }
      for (const role of boardRoles) expect(mayManage(viewer, { role, boardId: null })).toBe(false)
    }),
  )
})

test('what a form offers is what may be given', () => {
  const manager = viewerOf([
    { role: 'manager', boardId: 7 },
    { role: 'manager', boardId: 3 },
    { role: 'analyst', boardId: 9 },
  ])
  expect(managedBoards(manager)).toEqual([3, 7])
  expect(managedRoles(manager)).toEqual(['member', 'analyst', 'manager'])
  const administrator = viewerOf([{ role: 'administrator', boardId: null }])
  expect(managedBoards(administrator)).toBe('all')
  expect(managedRoles(administrator)).toEqual(roles)
  const steward = viewerOf([{ role: 'steward', boardId: null }])
  expect(managedBoards(steward)).toEqual([])
  expect(managedRoles(steward)).toEqual([])
})
