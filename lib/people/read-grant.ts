import { findBoard } from '@/lib/boards/find-board'
import { isBoardRole, roles, type RoleGrant } from '@/lib/access/roles'

/** What a form says, field by field. */
export type Fields = { readonly get: (name: string) => unknown }

export type GrantFault = 'role' | 'board'

/**
 * The role that a form speaks of. A board that comes with a national role is left out: forms show both fields at once.
 *
 * @returns the role with its board, or which field is at fault
 */
export function readGrant(fields: Fields): RoleGrant | GrantFault {
  const role = roles.find((known) => known === fields.get('role'))
  if (!role) return 'role'
  if (!isBoardRole(role)) return { role, boardId: null }
  const slug = fields.get('board')
  const board = typeof slug === 'string' ? findBoard(slug) : undefined
  return board ? { role, boardId: board.id } : 'board'
}
