import type { Viewer } from '@/lib/access/viewer'
import { changePage, type ChangeQuestion } from '@/lib/policies/change-page'
import { changesPage, type ChangesQuestion } from '@/lib/policies/changes-page'
import type { ChangePage, ChangesPage } from '@/lib/policies/changes-page.types'
import type { ChangeReading } from '@/lib/policies/change.types'
import { noteReading } from '@/lib/policies/note-reading'
import { viewFigures } from './view-figures'

/** The register of a board's changes for a page: the view of restricted figures, or the refusal, is recorded. */
export function viewChanges(viewer: Viewer, question: ChangesQuestion): Promise<ChangesPage> {
  return viewFigures(
    viewer,
    question.board,
    'changes',
    () => changesPage(viewer, question),
    ({ figures }) => figures,
  )
}

/**
 * One change with its answer, for a page: recorded in the audit, and in the register where a result was shown, so that
 * nobody can say later what was expected without it being seen whether that came first.
 */
export async function viewChange(
  viewer: Viewer,
  question: ChangeQuestion,
): Promise<{ readonly page: ChangePage; readonly readings: readonly ChangeReading[] }> {
  const page = await viewFigures(
    viewer,
    question.board,
    /^\d{1,9}$/.test(question.change) ? `changes/${question.change}` : 'changes/unknown',
    () => changePage(viewer, question),
    ({ figures }) => figures,
  )
  const shown = page.own ?? page.nation
  const [{ number }] = page.change.versions
  const readings = shown ? await noteReading(viewer, page.change.id, number, page.figures.edition.id) : []
  return { page, readings }
}
