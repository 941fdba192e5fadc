import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { record } from './record'

/** Boards whose audit the viewer reads, ascending; `all` for who reads the whole of it, acts of no board included. */
export function auditedBoards(viewer: Viewer): 'all' | readonly number[] {
  if (may(viewer, 'audit.read-all')) return 'all'
  const own = viewer.grants.flatMap(({ boardId }) =>
    boardId !== null && may(viewer, 'board.audit', boardId) ? [boardId] : [],
  )
  return [...new Set(own)].sort((a, b) => a - b)
}

/**
 * Lets those through who read the audit; who does not is in it.
 *
 * @param board whose trail is asked for; null for all that the viewer may read
 * @throws Forbidden, also for a board that the viewer does not manage
 */
export async function requireAudit(
  viewer: Viewer,
  action: 'view' | 'export',
  board: number | null = null,
): Promise<'all' | readonly number[]> {
  const boards = auditedBoards(viewer)
  if (boards === 'all' || (boards.length > 0 && (board === null || boards.includes(board)))) return boards
  const details = viewer.token ? { token: viewer.token } : {}
  await record({
    ...{
      personId: viewer.personId,
      action,
      subject: 'admin/audit',
      boardId: board,
      outcome: 'refused',
      details,
    },
  })
  throw new Forbidden(message('audit.notYours'))
}
