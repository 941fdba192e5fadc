import type { Viewer } from '@/lib/access/viewer'
import { areas } from '@/lib/boards/areas'
import { measures } from '@/lib/measures/registry'
import { ask } from './door/ask'
import { editionContents } from './door/edition-contents'
import { heldMeasures } from './door/held-measures'
import { requireBoard } from './door/require-board'

/**
 * Ids of the measures that there are figures of for a board, as far as this viewer may see, in the order of the registry.
 *
 * @param edition an earlier one; the current one when left out
 * @throws NotFound for an unknown board; BadRequest for an unknown edition
 */
export async function measuresToExplore(
  viewer: Viewer,
  address: string,
  edition?: number,
): Promise<readonly string[]> {
  const board = requireBoard(address)
  const parameters = { board: board.id, edition }
  return ask(viewer, { name: 'measures-to-explore', parameters }, async (asking) => {
    const { pinned } = await editionContents(asking, edition)
    const own = areas.find(({ kind, code }) => kind === 'board' && code === board.code)!
    const held = await heldMeasures(asking, pinned, own.id)
    return measures.map(({ id }) => id).filter((id) => held.has(id))
  })
}
