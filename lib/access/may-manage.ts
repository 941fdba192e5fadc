import { may } from './may'
import { isBoardRole, roles, type Role, type RoleGrant } from './roles'
import type { Viewer } from './viewer'

/**
 * Whether the viewer may give a role to somebody, or take it away: who manages people may every one, who manages the
 * people of a board may the board's own. Nobody may for themselves (lib/people). PostgreSQL decides the same again
 * (scope_secret.may_manage); a test holds the two equal.
 */
export function mayManage(viewer: Viewer, { role, boardId }: RoleGrant): boolean {
  if (isBoardRole(role) !== (boardId !== null)) return false
  return may(viewer, 'people.manage') || (boardId !== null && may(viewer, 'board.people', boardId))
}

/** Boards whose people the viewer looks after, ascending; `all` for who manages everybody. */
export function managedBoards(viewer: Viewer): 'all' | readonly number[] {
  if (may(viewer, 'people.manage')) return 'all'
  const own = viewer.grants.flatMap(({ boardId }) =>
    boardId !== null && may(viewer, 'board.people', boardId) ? [boardId] : [],
  )
  return [...new Set(own)].sort((a, b) => a - b)
}

/** The roles that the viewer may give at all, in the order of roles.ts. */
export function managedRoles(viewer: Viewer): readonly Role[] {
  const boards = managedBoards(viewer)
  if (boards === 'all') return roles
  return boards.length > 0 ? roles.filter(isBoardRole) : []
}
