import type { ParameterFault } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { readScenario, scenarioParameters, type AskedScenario } from '@/lib/demand/page/read-scenario'
import { savedParameters } from '@/lib/demand/scenarios/saved-in-address'
import { whatIf } from '@/lib/demand/page/what-if'
import type { WhatIfAnswer } from '@/lib/demand/page/what-if.types'
import { answerOfAddress } from '@/lib/questions/answer-of-address'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { viewFigures } from './view-figures'

export type ViewedWhatIf = {
  readonly answer: WhatIfAnswer
  readonly asked: AskedScenario
  readonly edition: number | undefined
  readonly faults: readonly ParameterFault[]
}

/** The scenario of the address, and the saved one and its version that it was opened from. */
const ofScenario: ReadonlySet<string> = new Set([...scenarioParameters, ...savedParameters])

/** The what-if of an address: the view of the board's restricted figures, or the refusal, is recorded. @throws as whatIf */
export async function viewWhatIf(
  viewer: Viewer,
  board: string,
  parameters: QueryParameters,
): Promise<ViewedWhatIf> {
  const others = Object.fromEntries(Object.entries(parameters).filter(([name]) => !ofScenario.has(name)))
  const read = readFilters(['edition'], others)
  const { page, question, faults } = await viewFigures(
    viewer,
    board,
    'demand/what-if',
    () =>
      answerOfAddress({ question: { board, ...read.filters }, faults: read.faults }, (asked) =>
        whatIf(viewer, asked),
      ),
    (answer) => answer.page.figures,
  )
  const groups = page.model?.baseline.groups.map(({ id }) => id) ?? []
  const { faults: wrong, ...asked } = readScenario(
    {
      get: (name) => {
        const value = parameters[name]
        return typeof value === 'string' ? value : null
      },
    },
    groups,
  )
  return { answer: page, asked, edition: question.edition, faults: [...faults, ...wrong] }
}
