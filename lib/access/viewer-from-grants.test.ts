import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { may } from './may'
import { permissionRules } from './permission-rules'
import { permissions } from './permissions'
import { boardRoles, nationalRoles, type RoleGrant } from './roles'
import { viewerFromGrants } from './viewer-from-grants'

const all = Array.from({ length: 42 }, (_, i) => i + 1)
const grant: fc.Arbitrary<RoleGrant> = fc.oneof(
  fc.record({ role: fc.constantFrom(...boardRoles), boardId: fc.integer({ min: 1, max: 42 }) }),
  fc.record({ role: fc.constantFrom(...nationalRoles), boardId: fc.constant(null) }),
)
const viewerOf = (grants: readonly RoleGrant[]) => viewerFromGrants({ personId: 'p', label: '', grants }, all)

describe('whatever roles a person holds', () => {
  test('the scope is the boards of roles that read figures, all of them spelt out for national ones', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 6 }), (grants) => {
        const { scope } = viewerOf(grants)
        const national = grants.some(({ role }) => role === 'reviewer' || role === 'steward')
        const own = grants.flatMap(({ boardId }) => (boardId === null ? [] : [boardId]))
        const expected = national ? all : [...new Set(own)].sort((a, b) => a - b)
        expect(scope?.boardIds ?? []).toEqual(expected)
        expect(scope === null).toBe(expected.length === 0)
      }),
    )
  })

  test('another role only ever adds', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 5 }), grant, (grants, more) => {
        const [before, after] = [viewerOf(grants), viewerOf([...grants, more])]
        for (const permission of before.permissions) expect(after.permissions).toContain(permission)
        for (const id of before.scope?.boardIds ?? []) expect(after.scope!.includes(id)).toBe(true)
      }),
    )
  })

  test('a right held for one board is none on another', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 6 }), fc.integer({ min: 1, max: 42 }), (grants, boardId) => {
        const viewer = viewerOf(grants)
        for (const permission of permissions) {
          const there = grants.filter((held) => held.boardId === null || held.boardId === boardId)
          const allowed = there.some(({ role }) => permissionRules[permission].includes(role))
          expect(may(viewer, permission, boardId), permission).toBe(allowed)
        }
      }),
    )
  })
})

test('nobody has anything without a role', () => {
  const viewer = viewerOf([])
  expect(viewer.scope).toBeNull()
  expect(viewer.permissions.size).toBe(0)
  expect(viewer.seesBoardNames).toBe(false)
})

test('a role of a board without a board, and a national role with one, are refused', () => {
  expect(() => viewerOf([{ role: 'member', boardId: null }])).toThrow('member')
  expect(() => viewerOf([{ role: 'reviewer', boardId: 3 }])).toThrow('reviewer')
})
