import type { ParameterFault } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { policyAndEdition } from '@/lib/questions/policy-and-edition'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { changes } from '../model/levers'
import { readScenario, scenarioQuery } from '../page/read-scenario'
import { modelOfInputs, whatIfOfEdition } from './model-of-edition'
import { requireScenarioWriter } from './require-scenarios'

/** Inputs that somebody is about to save. */
export type ScenarioDraft = {
  /** As they are kept; empty where nothing is changed, or nothing can be worked out from the edition. */
  readonly inputs: string
  readonly edition: number
  /** The first simulated month, YYYY-MM; null where the edition gives no model. */
  readonly first: string | null
  /** What in the address could not be read. */
  readonly faults: readonly ParameterFault[]
}

/**
 * The inputs of an address, as the form of what-if sends them, and the edition that they were seen with. No result comes
 * with them.
 *
 * @throws NotFound, Forbidden for a board out of scope; Forbidden for who saves no scenarios
 */
export async function draftScenario(
  viewer: Viewer,
  slug: string,
  parameters: QueryParameters,
): Promise<ScenarioDraft> {
  const board = requireScenarioWriter(viewer, slug)
  const text = (name: string) => (typeof parameters[name] === 'string' ? parameters[name] : null)
  const given = [text('pinned'), text('edition')].find((value) => value && /^[1-9]\d{0,8}$/.test(value))
  const edition = given ? Number(given) : (await policyAndEdition(viewer)).edition.id
  const model = modelOfInputs(await whatIfOfEdition(viewer, board.slug, edition))
  if (!model) return { inputs: '', edition, first: null, faults: [] }
  const { faults, ...asked } = readScenario({ get: text }, model.groups)
  const inputs = changes(asked.scenario) ? scenarioQuery(asked) : ''
  return { inputs, edition, first: model.first, faults }
}
