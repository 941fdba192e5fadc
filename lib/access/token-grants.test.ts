import fc from 'fast-check'
import { expect, test } from 'vitest'
import { may } from './may'
import { permissions } from './permissions'
import { isBoardRole, roles, type RoleGrant } from './roles'
import { tokenGrants } from './token-grants'
import { viewerFromGrants } from './viewer-from-grants'

const boards = [1, 2, 3]
const anyGrants = fc.array(
  fc
    .record({ role: fc.constantFrom(...roles), board: fc.constantFrom(...boards) })
    .map(({ role, board }): RoleGrant => ({ role, boardId: isBoardRole(role) ? board : null })),
  { maxLength: 5 },
)
const viewerOf = (grants: readonly RoleGrant[]) =>
  viewerFromGrants({ personId: 'p', label: 'l', grants }, boards)

test('whatever roles its maker holds, a token may nothing that they may not, and acts on nothing', () => {
  fc.assert(
    fc.property(anyGrants, fc.constantFrom(null, ...boards), (grants, boardId) => {
      const maker = viewerOf(grants)
      const token = viewerOf(tokenGrants(grants, boardId))
      for (const permission of permissions)
        for (const board of [undefined, ...boards])
          if (may(token, permission, board)) expect(may(maker, permission, board)).toBe(true)
      for (const id of token.scope?.boardIds ?? []) expect(maker.scope!.includes(id)).toBe(true)
      if (boardId !== null) expect([[], [boardId]]).toContainEqual(token.scope?.boardIds ?? [])
      for (const act of [
        'people.manage',
        'board.people',
        'releases.manage',
        'audit.read',
        'board.audit',
      ] as const)
        expect(token.permissions.has(act)).toBe(false)
    }),
  )
})

test('reads of each board what its maker may take away there', () => {
  const grants: RoleGrant[] = [
    { role: 'member', boardId: 1 },
    { role: 'analyst', boardId: 2 },
    { role: 'manager', boardId: 2 },
    { role: 'manager', boardId: 3 },
  ]
  expect(tokenGrants(grants, null)).toEqual([
    { role: 'analyst', boardId: 2 },
    { role: 'analyst', boardId: 3 },
  ])
  expect(tokenGrants(grants, 1)).toEqual([])
  expect(tokenGrants([{ role: 'steward', boardId: null }], null)).toEqual([
    { role: 'reviewer', boardId: null },
  ])
  expect(tokenGrants([{ role: 'reviewer', boardId: null }], 1)).toEqual([])
  expect(tokenGrants([{ role: 'administrator', boardId: null }], null)).toEqual([])
})
