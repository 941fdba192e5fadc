import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import { boardChoice } from './board-header'
import type { BoardChoice } from './board.types'

/** The boards whose own figures the viewer may see, by name; none for a viewer without figures. */
export async function boardsToChoose(viewer: Viewer): Promise<readonly BoardChoice[]> {
  return boards
    .filter((board) => viewer.scope?.includes(board.id))
    .map(boardChoice)
    .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en-GB'))
}
