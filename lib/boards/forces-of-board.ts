import { forces, type Force } from './forces'

/**
 * The force areas that make up a board on a day. London is always both of its forces: neither is shown apart.
 *
 * @param day YYYY-MM-DD
 */
export function forcesOfBoard(boardId: number, day: string): readonly Force[] {
  return forces.filter(
    (force) =>
      force.boardId === boardId && force.validFrom <= day && (force.validTo === null || day <= force.validTo),
  )
}
