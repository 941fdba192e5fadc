import { z } from 'zod'
import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { boardById } from '@/lib/boards/find-board'
import { message } from '@/lib/text/message'
import { ask, type Asking } from './door/ask'
import { editionContents } from './door/edition-contents'
import { requireMeasure } from './door/require-measure'
import type { OtherBoard, OtherBoards } from './other-boards.types'

/** From so few boards an unnamed one may never be told. */
export const fewestCandidates = 5

const row = z.object({
  board_id: z.number().int().nullable(),
  value: z.number().int(),
  cases_from: z.number().int(),
  cases_to: z.number().int(),
})

/**
 * Other boards beside the viewer's own, for a measure whose figures are restricted: unnamed, with the value in whole per
 * cent or days and a band of cases, but by name where every agreement that the measure needs lets the board be named. What
 * may be shown is decided in PostgreSQL (migrations 0013_naming and 0020_points_by_quarter), which gives nothing else; here it is counted again
 * (docs/adr/0024-unnamed-points.md). Counts have no such points.
 *
 * @throws NotFound for an unknown measure; Forbidden for a viewer without figures
 */
export async function otherBoards(
  viewer: Viewer,
  question: { readonly measure: string },
): Promise<OtherBoards> {
  const measure = requireMeasure(question.measure)
  if (!viewer.scope) throw new Forbidden(message('errors.forbiddenFigures'))
  return ask(viewer, { name: 'other-boards', parameters: { measure: measure.id } }, async (asking) => {
    const { pinned } = await editionContents(asking)
    const restricted = pinned.filter(({ source }) => source.access === 'restricted')
    // Linked records first, as on the page of the measure.
    for (const { source, releaseId } of [...restricted].sort((a, b) =>
      a.source.kind < b.source.kind ? -1 : 1,
    )) {
      const boards = await otherBoardsIn(asking, releaseId, measure.id)
      if (boards.length > 0)
        return { measure: measure.id, source: { id: source.id, name: source.name }, boards }
    }
    return { measure: measure.id, source: null, boards: [] }
  })
}

/** The same of one release, for a question that shows them beside other figures. */
export async function otherBoardsIn(
  { database }: Pick<Asking, 'database'>,
  releaseId: number,
  measure: string,
): Promise<readonly OtherBoard[]> {
  const rows = await database.$queryRaw`
    SELECT board_id, value, cases_from::int, cases_to::int
    FROM scope.other_boards(${releaseId}::int, ${measure}::text)`
  return unrecognisable(z.array(row).parse(rows).map(otherBoard))
}

function otherBoard({ board_id, value, cases_from, cases_to }: z.infer<typeof row>): OtherBoard {
  const name = board_id === null ? null : (boardById(board_id)?.name ?? null)
  return { name, value, cases: { from: cases_from, to: cases_to } }
}

/** Leaves out unnamed boards of a band in which there are too few of them, whatever the database said. */
export function unrecognisable(boards: readonly OtherBoard[]): readonly OtherBoard[] {
  const band = ({ cases }: OtherBoard) => `${cases.from}–${cases.to}`
  const unnamed = new Map<string, number>()
  for (const board of boards) if (!board.name) unnamed.set(band(board), (unnamed.get(band(board)) ?? 0) + 1)
  return boards.filter((board) => board.name || unnamed.get(band(board))! >= fewestCandidates)
}
