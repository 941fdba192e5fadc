import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { targetSentences } from './words/target-sentences'
import { Remark } from './Remark'

/** Beside a chart: the board's target, where the latest figure stands, whether it will be met at this pace. */
export function TargetRemark({
  locale,
  series,
  heading: Heading,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly heading: 'h3' | 'h4'
}) {
  const lines = targetSentences(locale, series)
  if (lines.length === 0) return null
  return (
    <Remark title={say(locale, 'settings.remarkTitle')} heading={Heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Remark>
  )
}
