import { permissionRules } from './permission-rules'
import type { Permission } from './permissions'
import type { Viewer } from './viewer'

/**
 * Whether the viewer may do something. With a board: whether a role held for that board, or a national role,
 * allows it there, so that a right held for one board is never a right on another.
 *
 * @param boardId id of the board acted on; leave out only for acts that are not of a board
 */
export function may(viewer: Viewer, permission: Permission, boardId?: number): boolean {
  return viewer.grants.some(
    (grant) =>
      permissionRules[permission].includes(grant.role) &&
      (boardId === undefined || grant.boardId === null || grant.boardId === boardId),
  )
}
