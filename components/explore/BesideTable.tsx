import { DataTable } from '@/components/figures/DataTable'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'

/** What a chart's points are, beside it: period and value, the newest first. The full table is under the figure. */
export function BesideTable({ locale, series }: { readonly locale: Locale; readonly series: MeasureSeries }) {
  const { measure, area, points } = series
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(area.name),
  })
  return (
    <div className="explore__table">
      <DataTable
        caption={name}
        scrollName={say(locale, 'explore.scrollBeside', { name })}
        columns={[
          { name: say(locale, 'figure.columnPeriod') },
          { name: say(locale, 'figure.columnValue'), number: true, strong: true },
        ]}
        rows={points
          .map(({ period, figure }) => ({
            key: period.start,
            head: capitalise(sayPeriod(locale, period)),
            cells: [figureWords(locale, measure, figure)],
          }))
          .reverse()}
        marks={marksOf(
          locale,
          points.map(({ figure }) => figure),
        )}
      />
    </div>
  )
}
