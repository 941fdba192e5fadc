import type { Comparison } from '@/lib/demand/model/compare-runs'
import { fill } from './fill'
import { ResultTable } from './ResultTable'
import { ScenarioChart } from './ScenarioChart'
import type { ResultProperties } from './what-if.types'

/** The chart and the table of a scenario beside no change. */
export function ResultFigures({
  words,
  language,
  history,
  before,
  months,
  comparison,
  moved,
}: ResultProperties & { readonly comparison: Comparison; readonly moved: boolean }) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  return (
    <>
      <h3 className="figure__title">{words.chartTitle}</h3>
      <ScenarioChart
        name={fill(words.chartName, {
          month: months.at(-1)!,
          changed: number.format(comparison.changed.crownOpen.at(-1)!.middle),
          unchanged: number.format(comparison.unchanged.crownOpen.at(-1)!.middle),
        })}
        labels={{ changed: words.lineChanged, unchanged: words.lineUnchanged }}
        {...{ language, history, before, months, comparison, moved }}
      />
      <p className="figure__note">{words.bandNote}</p>
      <ResultTable words={words} language={language} months={months} comparison={comparison} />
    </>
  )
}
