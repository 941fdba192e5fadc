import { ResultFigures } from '@/components/what-if/ResultFigures'
import { resultProperties } from '@/components/what-if/result-properties'
import { resultWords } from '@/components/what-if/result-words'
import type { WhatIfWord } from '@/components/what-if/what-if.types'
import { changes } from '@/lib/demand/model/levers'
import type { AskedScenario } from '@/lib/demand/page/read-scenario'
import type { ScenarioResult } from '@/lib/demand/scenarios/scenario-page.types'
import type { Locale } from '@/lib/text/locale'
import { messageSource } from '@/lib/text/say'

/** What the what-if says of "your inputs". */
const ofInputs = [
  'columnChanged',
  'lineChanged',
  'withInputs',
  'levels',
  'unused',
  'chartTitle',
  'chartName',
] as const satisfies readonly WhatIfWord[]

const wordsOfScenario = (locale: Locale) =>
  Object.fromEntries(
    ofInputs.map((name) => [name, messageSource(locale, `scenarios.result.${name}`)]),
  ) as Record<(typeof ofInputs)[number], string>

/** The results of a saved scenario, in the words, the chart and the table of what-if. */
export function ScenarioResults({
  locale,
  asked: { scenario, target },
  result: { model, comparison },
}: {
  readonly locale: Locale
  readonly asked: AskedScenario
  readonly result: Extract<ScenarioResult, { kind: 'answered' }>
}) {
  const shown = resultProperties(locale, model)
  const properties = { ...shown, words: { ...shown.words, ...wordsOfScenario(locale) } }
  const moved = changes(scenario)
  const { title, sentences } = resultWords(
    properties.words,
    properties.language,
    comparison,
    properties.months,
    { moved, target },
  )
  return (
    <div className="what-if__result">
      <p className="what-if__title">
        <strong>{title}</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ResultFigures {...properties} comparison={comparison} moved={moved} />
    </div>
  )
}
