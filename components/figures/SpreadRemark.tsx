import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { Remark } from './Remark'

/** How far the durations of the last period lie apart; nothing where they are published as one number. */
export function SpreadRemark({
  locale,
  series,
  heading: Heading,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly heading: 'h3' | 'h4'
}) {
  const { measure, points, latest } = series
  const last = latest === null ? undefined : points[latest]
  const spread = last?.figure.kind === 'value' ? last.figure.spread : null
  if (!last || !spread) return null
  const whole = { unit: measure.unit, decimals: 0 }
  const { lowerQuartile: lower, upperQuartile: upper, ninetieth, cases, mean } = spread
  const byMean =
    measure.linked && 'statistic' in measure.linked.figure && measure.linked.figure.statistic === 'mean'
  return (
    <Remark title={say(locale, 'figure.spreadTitle')} heading={Heading}>
      {lower !== null && upper !== null && (
        <p>
          {say(locale, 'figure.spreadMiddle', { range: rangeWords(locale, whole, { lower, upper }) })}
          {ninetieth !== null &&
            ` ${say(locale, 'figure.spreadNinetieth', { value: valueWords(locale, whole, ninetieth) })}`}
        </p>
      )}
      {!byMean && <p>{say(locale, 'figure.spreadMean', { value: valueWords(locale, whole, mean) })}</p>}
      <p>{say(locale, 'figure.spreadCases', { count: cases, period: periodMessage(last.period) })}</p>
    </Remark>
  )
}
