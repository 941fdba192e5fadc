import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { ask, type Asking, type Question } from './ask'
import { requireOwnBoard } from './require-own-board'

/**
 * Asks a question about one of the viewer's boards.
 *
 * @param question its board by slug or ONS code; all of it becomes part of the key
 * @param workOut as ask
 * @throws NotFound for an unknown board, Forbidden for one out of scope; as ask
 */
export async function askOfBoard<
  Asked extends Question['parameters'] & { readonly board: string },
  Read,
  T = Read,
>(
  viewer: Viewer,
  name: string,
  question: Asked,
  answer: (asking: Asking, board: Board, question: Asked) => Promise<Read>,
  workOut?: (read: Read) => T,
): Promise<T> {
  const board = requireOwnBoard(viewer, question.board)
  const parameters = { ...question, board: board.id }
  return ask(viewer, { name, parameters }, (asking) => answer(asking, board, question), workOut)
}
