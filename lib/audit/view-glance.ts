import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { glance } from '@/lib/questions/glance'
import type { Glance, GlanceQuestion } from '@/lib/questions/glance.types'
import { recorded } from './recorded'

/** `glance` for a page: the view of restricted figures, or the refusal, is recorded. Throws as glance. */
export function viewGlance(viewer: Viewer, question: GlanceQuestion): Promise<Glance> {
  const board = findBoard(question.board)
  const subject = ['boards', board?.slug ?? 'unknown', question.theme].filter(Boolean).join('/')
  return recorded(
    viewer,
    { action: 'view', subject, boardId: board?.id ?? null },
    () => glance(viewer, question),
    ({ edition, rows }) =>
      rows.some(({ series }) => series.provenance.source.access === 'restricted')
        ? { edition: edition.id }
        : null,
  )
}
