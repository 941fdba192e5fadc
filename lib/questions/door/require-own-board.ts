import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { requireBoard } from './require-board'

/** The board of a name or ONS code in an address, which the viewer must have in their scope. @throws NotFound, Forbidden */
export function requireOwnBoard(viewer: Viewer, slugOrCode: string): Board {
  const board = requireBoard(slugOrCode)
  if (!viewer.scope?.includes(board.id))
    throw new Forbidden(message('errors.forbiddenBoard', { board: bothNames(board.name) }))
  return board
}
