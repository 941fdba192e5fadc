import type { z } from 'zod'
import type { Board } from '@/lib/boards/board'
import type { Band } from '@/lib/demand/model/band'
import { monthAfter } from '@/lib/demand/month-after'
import { askedOfInputs } from '@/lib/demand/scenarios/asked-of-inputs'
import { inputsInWords } from '@/lib/demand/scenarios/inputs-in-words'
import { noResultMessage } from '@/lib/demand/scenarios/no-result-message'
import type { ScenarioPage, ScenarioResult } from '@/lib/demand/scenarios/scenario-page.types'
import type { SavedScenario } from '@/lib/demand/scenarios/scenario.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { boardJson } from './board-json'
import { rounded } from './rounded'
import { scenarioAnswerSchema, scenariosAnswerSchema } from './scenario-schema'

/** The saved scenarios of a board for programs. */
export const scenariosJson = (
  locale: Locale,
  board: Board,
  scenarios: readonly SavedScenario[],
): z.infer<typeof scenariosAnswerSchema> =>
  scenariosAnswerSchema.parse({
    board: boardJson(board),
    scenarios: scenarios.map((saved) => savedJson(locale, saved)),
  })

/** One saved scenario for programs, with the numbers of its page or why there are none. */
export const scenarioJson = (
  locale: Locale,
  board: Board,
  { saved, result }: ScenarioPage,
): z.infer<typeof scenarioAnswerSchema> =>
  scenarioAnswerSchema.parse({
    board: boardJson(board),
    scenario: savedJson(locale, saved),
    none:
      result.kind === 'none'
        ? say(locale, noResultMessage(result.why, saved.versions[0].content.edition))
        : null,
    results: result.kind === 'answered' ? resultsJson(result) : null,
  })

function savedJson(locale: Locale, { id, mine, maker, versions: [latest] }: SavedScenario) {
  const { name, note, shared, inputs, edition, first } = latest.content
  return {
    ...{ id, name, note, shared, mine, madeBy: maker, version: latest.number },
    ...{ savedAt: latest.at.toISOString(), savedBy: latest.by, edition, from: first },
    inputs: Object.fromEntries(new URLSearchParams(inputs)),
    words: inputsInWords(askedOfInputs(inputs), first).map((part) => say(locale, part)),
  }
}

function resultsJson({ model, series, comparison }: Extract<ScenarioResult, { kind: 'answered' }>) {
  const { unchanged, changed, difference } = comparison
  const total = (of: 'days' | 'remand' | 'disposals') => ({
    unchanged: told(unchanged[of]),
    scenario: told(changed[of]),
    difference: told(difference[of]),
  })
  return {
    source: series!.provenance.source,
    runs: comparison.runs,
    openCases: difference.crownOpen.map((band, index) => ({
      month: monthAfter(model.baseline.from, index),
      unchanged: told(unchanged.crownOpen[index]!),
      scenario: told(changed.crownOpen[index]!),
      difference: told(band),
    })),
    ...{ daysOpen: total('days'), remand: total('remand'), disposals: total('disposals') },
  }
}

/** A band in numbers; null where one of them is none. */
function told(band: Band | null) {
  if (band === null || !Object.values(band).every(Number.isFinite)) return null
  return { middle: rounded(band.middle), lower: rounded(band.lower), upper: rounded(band.upper) }
}
