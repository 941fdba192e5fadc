import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { requireOwnBoard } from '@/lib/questions/door/require-own-board'
import { message } from '@/lib/text/message'

/** Whether the viewer may write changes of the whole country: who holds the right for no single board. */
export function mayWriteNational(viewer: Viewer): boolean {
  return viewer.grants.some(({ role, boardId }) => role === 'steward' && boardId === null)
}

/**
 * The board of an address, whose changes the viewer may write.
 *
 * @throws NotFound, Forbidden for a board out of scope; Forbidden for who only reads them
 */
export function requireWriter(viewer: Viewer, slug: string): Board {
  const board = requireOwnBoard(viewer, slug)
  if (!may(viewer, 'policies.write', board.id)) throw new Forbidden(message('changes.notYours'))
  return board
}
