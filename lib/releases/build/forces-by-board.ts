import { areas } from '@/lib/boards/areas'
import { boards } from '@/lib/boards/boards'
import { forces } from '@/lib/boards/forces'

const areaOfForce = new Map(
  areas.filter(({ kind }) => kind === 'force').map(({ id, code }) => [code.replace(/^PFA-/, ''), id]),
)
const first = forces.map(({ validFrom }) => validFrom).sort()[0]!

/**
 * The areas of the forces that make up each board on a day. Figures from before the boards existed are shown under the
 * board that the area first belonged to.
 *
 * @param day YYYY-MM-DD
 */
export function forcesByBoard(day: string): ReadonlyMap<number, readonly number[]> {
  const on = day < first ? first : day
  return new Map(
    boards.map((board) => [
      board.id,
      forces
        .filter(
          ({ boardId, validFrom, validTo }) =>
            boardId === board.id && validFrom <= on && (validTo === null || on <= validTo),
        )
        .map(({ code }) => areaOfForce.get(code)!),
    ]),
  )
}
