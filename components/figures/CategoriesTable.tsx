import { categoryWords } from '@/components/words/category-words'
import { capitalise } from '@/components/words/capitalise'
import { numberWords } from '@/components/words/number-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import type { Period } from '@/lib/time/period'
import { yearBefore } from '@/lib/time/step-period'
import { DataTable } from './DataTable'
import { figureWords, marksOf } from './words/figure-words'
import { rangeWords } from '@/components/words/range-words'

/** The categories of a measure in one period and a year before; the last row is all of them together. */
export function CategoriesTable({
  locale,
  number,
  main,
  categories,
  period,
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly main: MeasureSeries
  readonly categories: readonly MeasureSeries[]
  readonly period: Period
}) {
  const { measure, area } = main
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(area.name),
  })
  const at = (series: MeasureSeries, { start }: Period) =>
    series.points.find((point) => point.period.start === start)?.figure
  const all = [...categories, main].map((series) => ({
    series,
    now: at(series, period),
    before: at(series, yearBefore(period)),
  }))
  const rate = all.some(({ now }) => now?.kind === 'value' && now.denominator !== null)
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? numberWords(locale, value) : ''
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'figure.columnGroup') },
        { name: capitalise(sayPeriod(locale, period)), number: true, strong: true },
        ...(rate
          ? [
              { name: capitalise(say(locale, measureMessage(measure, 'numerator'))), number: true },
              { name: capitalise(say(locale, measureMessage(measure, 'denominator'))), number: true },
              { name: say(locale, 'figure.columnRange'), number: true },
            ]
          : []),
        { name: say(locale, 'figure.columnYearBefore'), number: true },
      ]}
      rows={all.map(({ series, now, before }) => {
        const value = now?.kind === 'value' ? now : null
        return {
          key: series.category,
          head: categoryWords(locale, series.category),
          cells: [
            figureWords(locale, measure, now),
            ...(rate
              ? [
                  count(value?.numerator),
                  count(value?.denominator),
                  value?.interval ? rangeWords(locale, measure, value.interval) : '',
                ]
              : []),
            figureWords(locale, measure, before),
          ],
        }
      })}
      marks={marksOf(
        locale,
        all.flatMap(({ now, before }) => [now, before]),
      )}
    />
  )
}
