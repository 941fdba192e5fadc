import type { Asking } from '@/lib/questions/door/ask'
import { changesOf } from './change-row'
import type { RegisteredChange } from './change.types'

/**
 * The changes of a board and of the country with every version, as far as the viewer has the board in their scope (the
 * function of migration 0023_changes decides). Those that were taken back are among them.
 */
export async function readChanges(asking: Asking, boardId: number): Promise<readonly RegisteredChange[]> {
  return changesOf(
    await asking.database.$queryRaw`
      SELECT id, board_id, demonstration, number, at, act, content, by
      FROM scope.interventions_of(${boardId}::smallint) ORDER BY id, number`,
  )
}

/** Whether a change stands in the register. */
export const stands = ({ versions }: RegisteredChange): boolean => versions[0].act !== 'withdrawn'
