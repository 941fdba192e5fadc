import type { Board } from './board'
import { boards } from './boards'
import { forces } from './forces'

const bySlug = new Map(boards.map((board) => [board.slug, board]))
const byId = new Map(boards.map((board) => [board.id, board]))
const byForce = new Map(forces.map((force) => [force.code, force.boardId]))

export function boardById(id: number): Board | undefined {
  return byId.get(id)
}

/** The board of a name in addresses (avon-and-somerset), or of the ONS code of one of its police force areas. */
export function findBoard(slugOrCode: string): Board | undefined {
  const named = bySlug.get(slugOrCode)
  if (named) return named
  const id = byForce.get(slugOrCode.toUpperCase())
  return id == null ? undefined : byId.get(id)
}
