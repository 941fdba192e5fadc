import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import type { Area } from '@/lib/boards/areas'
import type { Board } from '@/lib/boards/board'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import type { EditionContents } from './door/edition-contents'
import type { SeriesCells } from './series/group-cells'

/**
 * Refuses a board out of scope, unless an open source was asked for: its figures are for everyone.
 *
 * @param own the board's area
 * @param groups of the measure asked for
 * @throws Forbidden, with the open sources that have figures of it
 */
export function refuseOutOfScope(
  viewer: Viewer,
  board: Board,
  own: Area,
  { pinned }: EditionContents,
  groups: readonly SeriesCells[],
  access: 'open' | 'restricted' | undefined,
): void {
  if (viewer.scope?.includes(board.id) || access === 'open') return
  const open = pinned
    .filter(
      ({ source, releaseId }) =>
        source.access === 'open' && groups.some((g) => g.releaseId === releaseId && g.areaId === own.id),
    )
    .map(({ source: { id, name } }) => ({ id, name }))
  throw new Forbidden(message('errors.forbiddenBoard', { board: bothNames(board.name) }), open)
}
