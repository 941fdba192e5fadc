import type { Viewer } from '@/lib/access/viewer'
import { glance } from '@/lib/questions/glance'
import type { Glance, GlanceQuestion } from '@/lib/questions/glance.types'
import { viewFigures } from './view-figures'

/** `glance` for a page: the view of restricted figures, or the refusal, is recorded. Throws as glance. */
export function viewGlance(viewer: Viewer, question: GlanceQuestion): Promise<Glance> {
  return viewFigures(
    viewer,
    question.board,
    null,
    () => glance(viewer, question),
    (answer) => answer,
  )
}
