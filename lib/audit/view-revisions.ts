import type { Viewer } from '@/lib/access/viewer'
import { revisions } from '@/lib/questions/revisions'
import type { Revisions, RevisionsQuestion } from '@/lib/questions/revisions.types'
import { boardShown } from './board-shown'
import { recorded } from './recorded'

/** What releases changed of a board's figures, for a page: the view, or the refusal, is recorded. Throws as revisions. */
export async function viewRevisions(viewer: Viewer, asked: RevisionsQuestion): Promise<Revisions> {
  const { question, boardId } = await boardShown(viewer, asked.board)
  return recorded(
    viewer,
    { action: 'view', subject: 'data/releases', boardId },
    () => revisions(viewer, question),
    ({ area, sources }) =>
      area.kind === 'board' && sources.some(({ restricted, changed }) => restricted && changed.length > 0)
        ? {}
        : null,
  )
}
