import { shownBefore } from '@/components/charts/models/forecast-model'
import { DataTable } from '@/components/figures/DataTable'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { capitalise } from '@/components/words/capitalise'
import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Forecast } from '@/lib/questions/demand.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'

/** What is coming, the furthest first, and under it what was. */
export function ForecastTable({
  locale,
  number,
  series,
  forecast,
}: {
  readonly locale: Locale
  readonly number: string
  readonly series: MeasureSeries
  readonly forecast: Forecast
}) {
  const { measure } = series
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(series.area.name),
  })
  const before = shownBefore(series, forecast)
  const column = (key: 'Known' | 'Expected' | 'Likely' | 'Wide' | 'Same') => ({
    name: say(locale, `demand.column${key}`),
    number: true,
  })
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'demand.columnPeriod') },
        { ...column('Known'), strong: true },
        column('Expected'),
        column('Likely'),
        column('Wide'),
        column('Same'),
        { name: say(locale, 'demand.columnTested') },
      ]}
      rows={[
        ...forecast.ahead.toReversed().map((ahead) => ({
          key: ahead.period.start,
          head: capitalise(sayPeriod(locale, ahead.period)),
          cells: [
            '',
            valueWords(locale, measure, ahead.expected),
            rangeWords(locale, measure, ahead.likely),
            rangeWords(locale, measure, ahead.wide),
            valueWords(locale, measure, ahead.sameAsLastYear),
            say(locale, ahead.tested ? 'demand.testedYes' : 'demand.testedNo'),
          ],
        })),
        ...before.toReversed().map(({ period, figure }) => ({
          key: period.start,
          head: capitalise(sayPeriod(locale, period)),
          cells: [figureWords(locale, measure, figure), '', '', '', '', ''],
        })),
      ]}
      marks={marksOf(
        locale,
        before.map(({ figure }) => figure),
      )}
    />
  )
}
