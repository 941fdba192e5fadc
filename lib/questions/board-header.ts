import type { Board } from '@/lib/boards/board'
import { forcesOfBoard } from '@/lib/boards/forces-of-board'
import type { BoardChoice, BoardHeader } from './board.types'

/** A board as a choice in a list. */
export function boardChoice({ id, slug, code, name, region, country }: Board): BoardChoice {
  return { id, slug, code, name, region, country }
}

/** What the top of a board's page says. @param today YYYY-MM-DD */
export function boardHeader(board: Board, today: string): BoardHeader {
  const forces = forcesOfBoard(board.id, today).map((force) => force.name.en)
  return { ...boardChoice(board), cpsArea: board.cpsArea, forces }
}
