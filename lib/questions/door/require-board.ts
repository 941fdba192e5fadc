import { NotFound } from '@/lib/access/errors'
import type { Board } from '@/lib/boards/board'
import { findBoard } from '@/lib/boards/find-board'
import { message } from '@/lib/text/message'

/** The board of a name or ONS code in an address. @throws NotFound */
export function requireBoard(slugOrCode: string): Board {
  const board = findBoard(slugOrCode)
  if (!board) throw new NotFound(message('errors.noBoard', { board: slugOrCode.slice(0, 60) }))
  return board
}
