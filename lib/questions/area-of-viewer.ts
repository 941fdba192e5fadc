import type { Viewer } from '@/lib/access/viewer'
import { areas, englandAndWales, type Area } from '@/lib/boards/areas'
import { requireOwnBoard } from './door/require-own-board'

/**
 * The area of a page that shows one of the viewer's boards or England and Wales.
 *
 * @param name slug or ONS code, or england-and-wales
 * @throws NotFound for an unknown board, Forbidden for one out of scope
 */
export function areaOfViewer(viewer: Viewer, name: string | undefined): Area {
  if (name === undefined || name === 'england-and-wales') return englandAndWales
  const board = requireOwnBoard(viewer, name)
  return areas.find(({ kind, boardId }) => kind === 'board' && boardId === board.id)!
}
