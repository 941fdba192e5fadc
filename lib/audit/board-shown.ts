import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'

/** The question of a page that shows one board, with the board that it would choose by itself; and the board's id. */
export async function boardShown(
  viewer: Viewer,
  asked: string | undefined,
): Promise<{ readonly question: { readonly board?: string }; readonly boardId: number | null }> {
  const board = asked ?? (await boardsToChoose(viewer))[0]?.slug
  return board === undefined
    ? { question: {}, boardId: null }
    : { question: { board }, boardId: findBoard(board)?.id ?? null }
}
