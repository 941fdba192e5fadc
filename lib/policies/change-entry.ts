import { NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { askOfBoard } from '@/lib/questions/door/ask-of-board'
import { message } from '@/lib/text/message'
import type { RegisteredChange } from './change.types'
import { readChanges, stands } from './read-changes'

/**
 * An entry of a board's register alone, for its form: no result comes with it.
 *
 * @param number as in the address
 * @throws NotFound for an unknown board or an entry that is not in its register; Forbidden for a board out of scope
 */
export async function changeEntry(viewer: Viewer, board: string, number: string): Promise<RegisteredChange> {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new NotFound(message('changes.notThere'))
  return askOfBoard(viewer, 'change-entry', { board, change: number }, async (asking, { id }) => {
    const found = (await readChanges(asking, id)).filter(stands).find((one) => String(one.id) === number)
    if (!found) throw new NotFound(message('changes.notThere'))
    return found
  })
}
