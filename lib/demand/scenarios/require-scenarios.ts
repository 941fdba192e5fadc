import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { requireOwnBoard } from '@/lib/questions/door/require-own-board'
import { message } from '@/lib/text/message'
import type { SavedScenario } from './scenario.types'

/** Whether the viewer may save scenarios of a board, and change those that they read. */
export const mayKeepScenarios = (viewer: Viewer, boardId: number): boolean =>
  may(viewer, 'scenarios.write', boardId)

/** Whether the viewer may take one back: who made it, and the board's managers. */
export const mayWithdraw = (viewer: Viewer, { mine, boardId }: SavedScenario): boolean =>
  mayKeepScenarios(viewer, boardId) &&
  (mine || viewer.grants.some((grant) => grant.role === 'manager' && grant.boardId === boardId))

/**
 * The board of an address, whose scenarios the viewer may save.
 *
 * @throws NotFound, Forbidden for a board out of scope; Forbidden for who only reads them
 */
export function requireScenarioWriter(viewer: Viewer, slug: string): Board {
  const board = requireOwnBoard(viewer, slug)
  if (!mayKeepScenarios(viewer, board.id)) throw new Forbidden(message('scenarios.notYours'))
  return board
}
