import type { Viewer } from '@/lib/access/viewer'
import { linkageRun } from '@/lib/questions/linkage-run'
import type { LinkageAnswer } from '@/lib/questions/linkage-run.types'
import type { AreaQuestion } from '@/lib/questions/linked-release.types'
import { boardShown } from './board-shown'
import { recorded } from './recorded'

/** How records were linked and what it does to a board's figures, for a page: the view, or the refusal, is recorded. Throws as linkageRun. */
export async function viewLinkageRun(viewer: Viewer, asked: AreaQuestion): Promise<LinkageAnswer> {
  const { question, boardId } = await boardShown(viewer, asked.board)
  return recorded(
    viewer,
    { action: 'view', subject: 'data/linkage', boardId },
    () => linkageRun(viewer, question),
    ({ edition, area, release }) => (area.kind === 'board' && release ? { edition: edition.id } : null),
  )
}
