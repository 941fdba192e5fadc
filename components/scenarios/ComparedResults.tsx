import { ListTable } from '@/components/figures/ListTable'
import { fill } from '@/components/what-if/fill'
import { resultProperties } from '@/components/what-if/result-properties'
import type { Band } from '@/lib/demand/model/band'
import type { Comparison } from '@/lib/demand/model/compare-runs'
import type { ScenarioComparison } from '@/lib/demand/scenarios/compare-scenarios'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

type Difference = Comparison['difference']

/** Two scenarios side by side: each as its difference from no change, and the second against the first. */
export function ComparedResults({
  locale,
  compared,
  names,
}: {
  readonly locale: Locale
  readonly compared: Extract<ScenarioComparison['compared'], { kind: 'compared' }>
  readonly names: { readonly one: string; readonly other: string }
}) {
  const { words, language, months } = resultProperties(locale, compared.one.model)
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  const range = (band: Band | null) =>
    band === null || !Number.isFinite(band.middle)
      ? words.notShown
      : fill(words.rangeOf, {
          middle: signed.format(Math.round(band.middle)),
          lower: signed.format(Math.round(band.lower)),
          upper: signed.format(Math.round(band.upper)),
        })
  const differences: readonly Difference[] = [
    compared.one.comparison.difference,
    compared.other.comparison.difference,
    compared.between,
  ]
  const last = months.at(-1)!
  const row = (name: string, of: (difference: Difference) => Band | null) => ({
    ...{ key: name, head: name },
    cells: differences.map((difference) => range(of(difference))),
  })
  return (
    <>
      <p className="changes__answer">{betweenWords(locale, compared.between, last)}</p>
      <ul className="scenario__pair">
        <li>{say(locale, 'scenarios.isFirst', { name: names.one })}</li>
        <li>{say(locale, 'scenarios.isSecond', { name: names.other })}</li>
      </ul>
      <ListTable
        locale={locale}
        name={say(locale, 'scenarios.compareTable')}
        columns={[
          { name: words.columnResult },
          { name: say(locale, 'scenarios.columnFirst'), number: true },
          { name: say(locale, 'scenarios.columnSecond'), number: true },
          { name: say(locale, 'scenarios.columnBetween'), number: true, strong: true },
        ]}
        rows={[
          ...months.flatMap((month, index) =>
            (index + 1) % 6 === 0
              ? [row(fill(words.rowOpen, { month }), ({ crownOpen }) => crownOpen[index]!)]
              : [],
          ),
          row(fill(words.rowDays, { month: last }), ({ days }) => days),
          row(fill(words.rowRemand, { month: last }), ({ remand }) => remand),
          row(words.rowDisposals, ({ disposals }) => disposals),
        ]}
        marks={[say(locale, 'scenarios.compareTable'), words.onlyDifference]}
      />
    </>
  )
}

/** Which of the two leaves fewer open cases, where the runs say so. */
function betweenWords(locale: Locale, { crownOpen }: Difference, month: string): string {
  const { lower, middle, upper } = crownOpen.at(-1)!
  const count = (value: number) => Math.round(Math.abs(value))
  const told = (key: 'more' | 'fewer' | 'unclear', least: number, most: number) =>
    say(locale, `scenarios.between.${key}`, {
      ...{ month, count: count(middle) },
      ...{ lower: count(least), upper: count(most) },
    })
  if (lower > 0) return told('more', lower, upper)
  if (upper < 0) return told('fewer', upper, lower)
  return told('unclear', Math.min(0, lower), Math.max(0, upper))
}
