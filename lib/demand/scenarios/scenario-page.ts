import type { Viewer } from '@/lib/access/viewer'
import { readScenario } from '../page/read-scenario'
import { scenarioAnswer } from '../page/scenario-answer'
import type { WhatIfAnswer } from '../page/what-if.types'
import { askedOfInputs } from './asked-of-inputs'
import { whatIfOfEdition } from './model-of-edition'
import { savedScenario } from './saved-scenarios'
import type { ScenarioPage, ScenarioResult } from './scenario-page.types'
import type { SavedScenario } from './scenario.types'

/** Which scenario of which board, as in an address. */
export type ScenarioQuestion = { readonly board: string; readonly scenario: string }

/**
 * A saved scenario and its results: worked out again from the edition that it names, by the agreements and thresholds of
 * today, so that they are those of the what-if with the same inputs and edition, or not shown where that is not shown.
 *
 * @throws NotFound for an unknown board, or a scenario that is not there for the viewer; Forbidden for a board out of scope
 */
export async function scenarioPage(
  viewer: Viewer,
  { board, scenario }: ScenarioQuestion,
): Promise<ScenarioPage> {
  const saved = await savedScenario(viewer, board, scenario)
  const answer = await whatIfOfEdition(viewer, board, saved.versions[0].content.edition)
  return {
    saved,
    asked: askedOfInputs(saved.versions[0].content.inputs),
    figures: answer?.figures ?? null,
    result: resultOf(saved, answer),
  }
}

function resultOf({ versions: [{ content }] }: SavedScenario, answer: WhatIfAnswer | null): ScenarioResult {
  if (!answer) return { kind: 'none', why: 'edition' }
  const { model, series, figures } = answer
  if (!model) {
    if (figures.edition.closed.length > 0) return { kind: 'none', why: 'closed' }
    return { kind: 'none', why: figures.withheld ? 'agreements' : 'figures' }
  }
  const { faults, ...asked } = readScenario(
    new URLSearchParams(content.inputs),
    model.baseline.groups.map(({ id }) => id),
  )
  if (faults.length > 0) return { kind: 'none', why: 'group' }
  return { kind: 'answered', model, series, comparison: scenarioAnswer(model.baseline, asked) }
}
