import { ListTable } from '@/components/figures/ListTable'
import { capitalise } from '@/components/words/capitalise'
import { valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Forecast } from '@/lib/questions/demand.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { describeMethod } from '@/lib/statistics/forecast/describe-forecast'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** How each method did on the past, and its part in the average. */
export function MethodsTable({
  locale,
  series,
  forecast: { tried, method },
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly forecast: Forecast
}) {
  if (tried.length === 0) return null
  const yardstick = tried.find((one) => one.method === 'seasonal-naive')?.error
  return (
    <ListTable
      locale={locale}
      name={say(locale, 'demand.methodsCaption', { measure: measureMessage(series.measure, 'name') })}
      columns={[
        { name: say(locale, 'demand.columnMethod') },
        { name: say(locale, 'demand.columnError'), number: true, strong: true },
        { name: say(locale, 'demand.columnShare'), number: true },
      ]}
      rows={tried.map((one) => ({
        key: one.method,
        head: capitalise(say(locale, describeMethod(one.method))),
        cells: [
          one.error === null || !yardstick
            ? say(locale, 'demand.notTried')
            : valueWords(locale, { unit: 'count', decimals: 2 }, one.error / yardstick),
          method === 'average' && one.method !== 'average'
            ? valueWords(locale, { unit: 'percent', decimals: 0 }, 100 * one.share)
            : '',
        ],
      }))}
    />
  )
}
