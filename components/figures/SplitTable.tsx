import { breakdownWords } from '@/components/words/breakdown-words'
import { categoryWords, totalWords } from '@/components/words/category-words'
import { capitalise } from '@/components/words/capitalise'
import { numberWords } from '@/components/words/number-words'
import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Split, SplitEntry } from '@/lib/questions/split.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { DataTable, type Column } from './DataTable'
import { spreadCells } from './words/spread-cells'
import { figureWords, marksOf } from './words/figure-words'

/** The categories of a measure over the same months and a year before; the last row is all of them together. */
export function SplitTable({
  locale,
  number,
  main,
  split,
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly main: MeasureSeries
  readonly split: Split
}) {
  const { measure, area } = main
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(area.name),
  })
  const all = [...split.entries, split.total]
  const shown = all.flatMap(({ figure }) => (figure.kind === 'value' ? [figure] : []))
  const counted = shown.some(({ numerator }) => numerator !== null)
  const ranged = shown.some(({ interval }) => interval !== null)
  const standard = split.entries.some(({ standardised }) => standardised !== null)
  const spread = shown.some((figure) => figure.spread !== null)
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? numberWords(locale, value) : ''
  const columns: readonly Column[] = [
    { name: capitalise(breakdownWords(locale, split.breakdown)) },
    { name: capitalise(say(locale, split.period)), number: true, strong: true },
    ...(counted
      ? [
          { name: capitalise(say(locale, measureMessage(measure, 'numerator'))), number: true },
          { name: capitalise(say(locale, measureMessage(measure, 'denominator'))), number: true },
        ]
      : []),
    ...(ranged ? [{ name: say(locale, 'figure.columnRange'), number: true }] : []),
    ...(spread
      ? [
          { name: say(locale, 'figure.columnCases'), number: true },
          { name: say(locale, 'figure.columnMiddleHalf'), number: true },
          { name: say(locale, 'figure.columnNinetieth'), number: true },
        ]
      : []),
    ...(standard ? [{ name: say(locale, 'figure.columnStandardised'), number: true }] : []),
    { name: say(locale, 'figure.columnYearBefore'), number: true },
  ]
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={columns}
      rows={all.map((entry) => ({
        key: entry.category,
        head: headOf(entry),
        cells: [
          figureWords(locale, measure, entry.figure),
          ...cellsOf(entry),
          ...(standard
            ? [entry.standardised === null ? '' : valueWords(locale, measure, entry.standardised)]
            : []),
          figureWords(locale, measure, entry.before),
        ],
      }))}
      marks={marksOf(
        locale,
        all.flatMap(({ figure, before }) => [figure, before]),
      )}
    />
  )

  function headOf({ category, otherPeriod }: SplitEntry) {
    const words =
      category === 'all'
        ? totalWords(locale, split.breakdown)
        : categoryWords(locale, split.breakdown, category)
    return otherPeriod ? `${words} (${say(locale, otherPeriod)})` : words
  }

  function cellsOf({ figure }: SplitEntry): readonly string[] {
    const value = figure.kind === 'value' ? figure : null
    return [
      ...(counted ? [count(value?.numerator), count(value?.denominator)] : []),
      ...(ranged ? [value?.interval ? rangeWords(locale, measure, value.interval) : ''] : []),
      ...(spread ? spreadCells(locale, measure, value?.spread) : []),
    ]
  }
}
