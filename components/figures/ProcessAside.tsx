import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { SpreadRemark } from './SpreadRemark'
import { Signal } from './Signal'
import { TargetRemark } from './TargetRemark'
import { asideOf } from './words/aside-of'
import { Remark } from './Remark'

/** Beside a process-control chart: the signal, why, the normal range, what is worth asking. */
export function ProcessAside({
  locale,
  series,
  level,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  /** Of the figure's title. */
  readonly level: 2 | 3
}) {
  const { reasons, range, ask } = asideOf(series)
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <>
      <Remark title={<Signal locale={locale} signal={series.signal} />} heading={Heading}>
        {reasons.map((reason) => (
          <p key={reason.key}>{say(locale, reason)}</p>
        ))}
      </Remark>
      {series.charted === 'figures' && <TargetRemark locale={locale} series={series} heading={Heading} />}
      <SpreadRemark locale={locale} series={series} heading={Heading} />
      {range && (
        <Remark title={say(locale, 'figure.normalRange')} heading={Heading}>
          <p>{say(locale, range)}</p>
        </Remark>
      )}
      {ask && (
        <Remark title={say(locale, 'figure.worthAsking')} heading={Heading}>
          <p>{say(locale, ask)}</p>
        </Remark>
      )}
    </>
  )
}
