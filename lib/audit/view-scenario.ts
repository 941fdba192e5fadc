import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { compareScenarios, type ScenarioComparison } from '@/lib/demand/scenarios/compare-scenarios'
import { isScenarioId, savedScenario, savedScenarios } from '@/lib/demand/scenarios/saved-scenarios'
import type { SavedScenario } from '@/lib/demand/scenarios/scenario.types'
import { scenarioPage, type ScenarioQuestion } from '@/lib/demand/scenarios/scenario-page'
import type { ScenarioPage } from '@/lib/demand/scenarios/scenario-page.types'
import type { AuditEvent } from './audit-event'
import { recorded } from './recorded'

/** The saved scenarios of a board that the viewer may read. Recorded, as all that is read of them. @throws as savedScenarios */
export const viewScenarios = (viewer: Viewer, board: string): Promise<readonly SavedScenario[]> =>
  viewed(
    viewer,
    board,
    null,
    () => savedScenarios(viewer, board),
    () => ({}),
  )

/** One scenario alone, for its form: no result comes with it. @throws as savedScenario */
export const viewScenarioEntry = (
  viewer: Viewer,
  { board, scenario }: ScenarioQuestion,
): Promise<SavedScenario> =>
  viewed(
    viewer,
    board,
    scenario,
    () => savedScenario(viewer, board, scenario),
    () => ({}),
  )

/** One scenario with its results. @throws as scenarioPage */
export const viewScenario = (viewer: Viewer, question: ScenarioQuestion): Promise<ScenarioPage> =>
  viewed(
    viewer,
    question.board,
    question.scenario,
    () => scenarioPage(viewer, question),
    ({ saved }) => ({ edition: saved.versions[0].content.edition }),
  )

/** Two scenarios side by side. @throws as compareScenarios */
export const viewComparedScenarios = (
  viewer: Viewer,
  question: { readonly board: string; readonly a: string; readonly b: string },
): Promise<ScenarioComparison> =>
  viewed(
    viewer,
    question.board,
    'compare',
    () => compareScenarios(viewer, question),
    ({ one, other }) => ({
      ...{ a: one.saved.id, b: other.saved.id },
      edition: one.saved.versions[0].content.edition,
    }),
  )

function viewed<T>(
  viewer: Viewer,
  board: string,
  which: string | null,
  answer: () => Promise<T>,
  tell: (answer: T) => NonNullable<AuditEvent['details']>,
): Promise<T> {
  const found = findBoard(board)
  const known = which === null || which === 'compare' || isScenarioId(which) ? which : 'unknown'
  const subject = ['boards', found?.slug ?? 'unknown', 'demand/scenarios', ...(known === null ? [] : [known])]
  return recorded(
    viewer,
    { action: 'view', subject: subject.join('/'), boardId: found?.id ?? null },
    answer,
    tell,
  )
}
