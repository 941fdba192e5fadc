import type { Viewer } from '@/lib/access/viewer'
import { dataQuality } from '@/lib/questions/data-quality'
import type { DataQuality } from '@/lib/questions/data-quality.types'
import type { AreaQuestion } from '@/lib/questions/linked-release.types'
import { boardShown } from './board-shown'
import { recorded } from './recorded'

/** How good a board's linked records are, for a page: the view, or the refusal, is recorded. Throws as dataQuality. */
export async function viewDataQuality(viewer: Viewer, asked: AreaQuestion): Promise<DataQuality> {
  const { question, boardId } = await boardShown(viewer, asked.board)
  return recorded(
    viewer,
    { action: 'view', subject: 'data/quality', boardId },
    () => dataQuality(viewer, question),
    ({ edition, area, release }) => (area.kind === 'board' && release ? { edition: edition.id } : null),
  )
}
