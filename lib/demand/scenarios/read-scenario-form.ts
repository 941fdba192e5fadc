import { changes } from '../model/levers'
import { readScenario, scenarioQuery } from '../page/read-scenario'
import type { ScenarioContent } from './scenario.types'

/** The fields of the form: the first three are typed, the others carry what is saved. */
export const scenarioFields = ['name', 'note', 'sharing', 'inputs', 'edition'] as const
export type ScenarioField = (typeof scenarioFields)[number]
export type TypedScenario = Readonly<Partial<Record<ScenarioField, string>>>

/** The most letters of each text. */
export const mostScenarioLetters = { name: 80, note: 600 } as const

/** What the inputs are read by: the groups and the first month of the model; null where there is none. */
export type ModelOfInputs = { readonly groups: readonly string[]; readonly first: string } | null

export type ReadScenarioForm =
  { readonly content: ScenarioContent } | { readonly faults: readonly ScenarioField[] }

/** Characters that are not seen, or that turn the text around them. White space has become a space before. */
const unseen = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u

/**
 * What a form says of a scenario, or the fields that are at fault in the order of the form.
 *
 * @param typed texts as typed; absent ones count as empty
 * @param model of the edition that it starts from
 */
export function readScenarioForm(typed: TypedScenario, model: ModelOfInputs): ReadScenarioForm {
  const text = (name: ScenarioField) => (typed[name] ?? '').replace(/\s+/g, ' ').trim()
  const fits = (name: keyof typeof mostScenarioLetters) =>
    text(name).length <= mostScenarioLetters[name] && !unseen.test(text(name))
  const { scenario, target, faults } = readScenario(
    new URLSearchParams(text('inputs')),
    model === null ? [] : model.groups,
  )
  const right: Readonly<Record<ScenarioField, boolean>> = {
    name: text('name') !== '' && fits('name'),
    note: fits('note'),
    sharing: text('sharing') === 'own' || text('sharing') === 'board',
    inputs: faults.length === 0 && changes(scenario),
    edition: model !== null && /^[1-9]\d{0,8}$/.test(text('edition')),
  }
  const wrong = scenarioFields.filter((name) => !right[name])
  // Without a model nothing can be said of the inputs.
  if (model === null) return { faults: wrong.filter((name) => name !== 'inputs') }
  if (wrong.length > 0) return { faults: wrong }
  return {
    content: {
      ...{ name: text('name'), note: text('note'), shared: text('sharing') === 'board' },
      inputs: scenarioQuery({ scenario, target }),
      ...{ edition: Number(text('edition')), first: model.first },
    },
  }
}

/** The fields as a scenario that is saved fills them. */
export const typedScenario = ({
  name,
  note,
  shared,
  inputs,
  edition,
}: Omit<ScenarioContent, 'first'>): TypedScenario => ({
  ...{ name, note, sharing: shared ? 'board' : 'own', inputs, edition: String(edition) },
})
