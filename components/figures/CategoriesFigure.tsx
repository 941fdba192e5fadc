import { Chart } from '@/components/charts/Chart'
import { drawRows } from '@/components/charts/draw-rows'
import { rowModel } from '@/components/charts/models/row-model'
import { rowReadingsOf } from '@/components/charts/models/row-readings-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import type { Period } from '@/lib/time/period'
import { CategoriesTable } from './CategoriesTable'
import { Figure } from './Figure'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { categoriesFinding } from './words/categories-finding'

/** The categories of a measure in its latest period: dots with intervals for rates and durations, bars for counts. */
export function CategoriesFigure({
  locale,
  number,
  main,
  categories,
  period,
  currentEdition,
}: {
  readonly locale: Locale
  readonly number: string
  readonly main: MeasureSeries
  readonly categories: readonly MeasureSeries[]
  readonly period: Period
  readonly currentEdition: boolean
}) {
  const { measure, area, provenance } = main
  const title = capitalise(say(locale, categoriesFinding(locale, categories, period)))
  const line = say(locale, 'figure.measureLineGroups', {
    name: measureMessage(measure, 'name'),
    area: bothNames(area.name),
    to: periodMessage(period),
    dots: measure.unit === 'count' ? 'no' : 'yes',
  })
  const model = rowModel(locale, main, categories, period)
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={provenance.historic}
      tools={
        <Tools
          locale={locale}
          table={
            <CategoriesTable
              locale={locale}
              number={number}
              main={main}
              categories={categories}
              period={period}
            />
          }
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={main}
          currentEdition={currentEdition}
          shown={categories.flatMap(({ points }) =>
            points.filter((point) => point.period.start === period.start).map(({ figure }) => figure),
          )}
        />
      }
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawRows(measure.unit === 'count' ? 'bars' : 'dots', model)}
        lines={[{ name: title, readings: rowReadingsOf(locale, measure, model) }]}
        latest={0}
        upright
      />
    </Figure>
  )
}
