import type { Viewer } from '@/lib/access/viewer'
import type { Comparison } from '../model/compare-runs'
import { scenariosBetween } from '../page/scenario-answer'
import { scenarioPage } from './scenario-page'
import type { ScenarioPage, ScenarioResult } from './scenario-page.types'

type Answered = Extract<ScenarioResult, { kind: 'answered' }>

/** Two scenarios side by side, or why they cannot be put there. */
export type ScenarioComparison = {
  readonly one: ScenarioPage
  readonly other: ScenarioPage
  readonly compared:
    | {
        readonly kind: 'compared'
        readonly one: Answered
        readonly other: Answered
        /** The other against the one, run by run with the same chance. */
        readonly between: Comparison['difference']
      }
    | { readonly kind: 'none'; readonly why: 'same' | 'editions' | 'results' }
}

/**
 * Two saved scenarios of a board. Only where both start from the same edition are their differences from no change of the
 * same cases, and their runs of the same chance.
 *
 * @throws as scenarioPage
 */
export async function compareScenarios(
  viewer: Viewer,
  { board, a, b }: { readonly board: string; readonly a: string; readonly b: string },
): Promise<ScenarioComparison> {
  const [one, other] = [
    await scenarioPage(viewer, { board, scenario: a }),
    await scenarioPage(viewer, { board, scenario: b }),
  ]
  const none = (why: 'same' | 'editions' | 'results') =>
    ({ one, other, compared: { kind: 'none', why } }) as const
  if (one.saved.id === other.saved.id) return none('same')
  if (one.saved.versions[0].content.edition !== other.saved.versions[0].content.edition)
    return none('editions')
  if (one.result.kind === 'none' || other.result.kind === 'none') return none('results')
  const between = scenariosBetween(one.result.model.baseline, one.asked.scenario, other.asked.scenario)
  return { one, other, compared: { kind: 'compared', one: one.result, other: other.result, between } }
}
