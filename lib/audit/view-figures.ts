import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import type { BoardFigures } from '@/lib/questions/board-answer.types'
import { recorded } from './recorded'

/**
 * An answer about a board, for a page: the view of restricted figures, or the refusal, is recorded.
 *
 * @param page what of the board is seen, as in its address; null at a glance
 * @param figuresOf the figures in the answer
 * @throws as the answer
 */
export function viewFigures<Answer>(
  viewer: Viewer,
  board: string,
  page: string | null,
  answer: () => Promise<Answer>,
  figuresOf: (answer: Answer) => Pick<BoardFigures, 'edition' | 'restricted'>,
): Promise<Answer> {
  const found = findBoard(board)
  const subject = ['boards', found?.slug ?? 'unknown', page].filter((part) => part !== null).join('/')
  return recorded(viewer, { action: 'view', subject, boardId: found?.id ?? null }, answer, (given) => {
    const { edition, restricted } = figuresOf(given)
    return restricted ? { edition: edition.id } : null
  })
}
