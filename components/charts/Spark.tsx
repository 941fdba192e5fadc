import { periodUnit } from '@/components/words/period-unit'
import { valueWords } from '@/components/words/value-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { drawSpark } from './draw-spark'

/** A small chart of a series in a line of a table or list, with its course in a few words for those who do not see it. */
export function Spark({
  locale,
  series,
  width = 168,
  height = 44,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly width?: number
  readonly height?: number
}) {
  return (
    <span
      className="spark"
      role="img"
      aria-label={sparkName(locale, series)}
      dangerouslySetInnerHTML={{ __html: drawSpark(series, width, height) }}
    />
  )
}

function sparkName(locale: Locale, { measure, points }: MeasureSeries): string {
  const values = points.flatMap(({ figure }) => (figure.kind === 'value' ? [figure.value] : []))
  const period = points[0]?.period
  if (!period || values.length === 0) return say(locale, 'chart.sparkNone')
  return say(locale, 'chart.spark', {
    count: points.length,
    unit: periodUnit(period.granularity),
    first: valueWords(locale, measure, values[0]!),
    last: valueWords(locale, measure, values.at(-1)!),
  })
}
