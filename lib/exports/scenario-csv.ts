import type { Board } from '@/lib/boards/board'
import type { Band } from '@/lib/demand/model/band'
import { monthAfter } from '@/lib/demand/month-after'
import { inputsInWords } from '@/lib/demand/scenarios/inputs-in-words'
import type { ScenarioPage, ScenarioResult } from '@/lib/demand/scenarios/scenario-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { byteOrderMark, csvLine } from './csv-line'
import { markingLines, provenanceLines } from './provenance-lines'
import { rounded } from './rounded'

/** Names of columns and results are for programs and the same in both languages. */
const columns = [
  ...['result', 'month'],
  ...['no_change', 'no_change_lower', 'no_change_upper'],
  ...['scenario', 'scenario_lower', 'scenario_upper'],
  ...['difference', 'difference_lower', 'difference_upper'],
] as const

/** The results of a saved scenario as CSV: what it is and where its figures come from, then every month. */
export function scenarioCsv(
  locale: Locale,
  board: Board,
  { saved: { versions }, asked }: ScenarioPage,
  { model, series, comparison }: Extract<ScenarioResult, { kind: 'answered' }>,
): string {
  const [{ content, at, by }] = versions
  const { unchanged, changed, difference } = comparison
  const last = monthAfter(model.baseline.from, comparison.months - 1)
  const lines: readonly (readonly [string, string])[] = [
    [say(locale, 'exports.service'), ''],
    ...(series ? markingLines(locale, series.provenance) : []),
    [
      say(locale, 'scenarios.fileTitle'),
      say(locale, 'exports.titleWords', { measure: content.name, area: board.name[locale] }),
    ],
    ...(content.note === '' ? [] : [[say(locale, 'scenarios.fileNote'), content.note] as const]),
    [
      say(locale, 'scenarios.fileInputs'),
      inputsInWords(asked, content.first)
        .map((part) => say(locale, part))
        .join('; '),
    ],
    [
      say(locale, 'scenarios.fileMade'),
      say(locale, 'scenarios.savedBy', { date: dayMessage(at.toISOString().slice(0, 10)), who: by }),
    ],
    ...(series ? provenanceLines(locale, series.provenance) : []),
    [say(locale, 'scenarios.fileHow'), say(locale, 'scenarios.fileHowWords')],
  ]
  const row = (result: string, month: string, bands: readonly (Band | null)[]) =>
    csvLine([result, month, ...bands.flatMap(cells)])
  return [
    byteOrderMark,
    ...lines.map(csvLine),
    '\r\n',
    csvLine(columns),
    ...difference.crownOpen.map((band, index) =>
      row('open_cases', monthAfter(model.baseline.from, index), [
        unchanged.crownOpen[index]!,
        changed.crownOpen[index]!,
        band,
      ]),
    ),
    row('days_open', last, [unchanged.days, changed.days, difference.days]),
    row('remand', last, [unchanged.remand, changed.remand, difference.remand]),
    row('completed_in_all_months', last, [unchanged.disposals, changed.disposals, difference.disposals]),
  ].join('')
}

/** The three numbers of a band, empty where it is hidden or is none. */
const cells = (band: Band | null): readonly (number | null)[] =>
  band === null
    ? [null, null, null]
    : [band.middle, band.lower, band.upper].map((value) => (Number.isFinite(value) ? rounded(value) : null))
