import { markOf } from '@/components/charts/models/mark-of'
import { capitalise } from '@/components/words/capitalise'
import { valueWords } from '@/components/words/value-words'
import { changeWords } from '@/components/words/change-words'
import { limitsWords, rangeWords } from '@/components/words/range-words'
import { numberWords } from '@/components/words/number-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import { targetOn } from '@/lib/settings/targets'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { DataTable, type Column } from './DataTable'
import { Signal } from './Signal'
import { issuesAt } from './words/issue-notes'
import { spreadCells } from './words/spread-cells'
import { figureWords, marksOf } from './words/figure-words'

/** Normal is quiet: only what is unusual gets a mark in the table. */
const quiet: ReadonlySet<string> = new Set(['common', 'early'])

/** A series as a table, the newest period first: the full alternative to its chart. */
export function SeriesTable({
  locale,
  number,
  series,
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly series: MeasureSeries
}) {
  const { measure, area, points, reading, charted, annotations, targets } = series
  const rate = points.some(({ figure }) => figure.kind === 'value' && figure.denominator !== null)
  const spread = points.some(({ figure }) => figure.kind === 'value' && figure.spread !== null)
  const ranged = points.some(({ figure }) => figure.kind === 'value' && figure.interval !== null)
  const limited =
    reading !== null && charted === 'figures' && reading.points.some(({ upper }) => upper !== null)
  const aimed = points.map(({ period }) => targetOn(targets, period.start))
  const targeted = aimed.some((target) => target !== null)
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(area.name),
  })
  const count = (value: number | null) => (value === null ? '' : numberWords(locale, value))
  const columns: readonly Column[] = [
    { name: say(locale, 'figure.columnPeriod') },
    { name: say(locale, 'figure.columnValue'), number: true, strong: true },
    ...(rate
      ? [
          { name: capitalise(say(locale, measureMessage(measure, 'numerator'))), number: true },
          { name: capitalise(say(locale, measureMessage(measure, 'denominator'))), number: true },
        ]
      : []),
    ...(ranged ? [{ name: say(locale, 'figure.columnRange'), number: true }] : []),
    ...(targeted ? [{ name: say(locale, 'settings.columnSeries'), number: true }] : []),
    ...(spread
      ? [
          { name: say(locale, 'figure.columnCases'), number: true },
          { name: say(locale, 'figure.columnMiddleHalf'), number: true },
          { name: say(locale, 'figure.columnNinetieth'), number: true },
        ]
      : []),
    ...(charted === 'net-change' && reading
      ? [{ name: say(locale, 'figure.columnChange'), number: true }]
      : []),
    ...(limited ? [{ name: say(locale, 'figure.columnLimits'), number: true }] : []),
    ...(reading ? [{ name: say(locale, 'figure.columnSignal') }] : []),
    ...(annotations.length > 0 ? [{ name: say(locale, 'figure.columnKnown') }] : []),
  ]
  const rows = points.map(({ period, figure }, at) => {
    const value = figure.kind === 'value' ? figure : null
    const point = reading?.points[at]
    return {
      key: period.start,
      head: capitalise(sayPeriod(locale, period)),
      cells: [
        figureWords(locale, measure, figure),
        ...(rate ? [count(value?.numerator ?? null), count(value?.denominator ?? null)] : []),
        ...(ranged ? [value?.interval ? rangeWords(locale, measure, value.interval) : ''] : []),
        ...(targeted ? [aimed[at] ? valueWords(locale, measure, aimed[at].value) : ''] : []),
        ...(spread ? spreadCells(locale, measure, value?.spread) : []),
        ...(charted === 'net-change' && reading
          ? [typeof point?.value === 'number' ? changeWords(locale, measure, point.value) : '']
          : []),
        ...(limited ? [limitsWords(locale, measure, point)] : []),
        ...(reading
          ? [
              point?.judgement && !quiet.has(point.judgement) ? (
                <Signal key="signal" locale={locale} signal={markOf(point.judgement)} />
              ) : (
                ''
              ),
            ]
          : []),
        ...(annotations.length > 0 ? [issuesAt(locale, series, period)] : []),
      ],
    }
  })
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={columns}
      rows={rows.reverse()}
      marks={marksOf(
        locale,
        points.map(({ figure }) => figure),
      )}
    />
  )
}
