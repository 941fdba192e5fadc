import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { Signal } from './Signal'
import { asideOf } from './words/aside-of'

/** Beside a process-control chart: the signal, why, the normal range, what is worth asking. */
export function ProcessAside({
  locale,
  series,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
}) {
  const { reasons, range, ask } = asideOf(series)
  return (
    <>
      <h3>
        <Signal locale={locale} signal={series.signal} />
      </h3>
      {reasons.map((reason) => (
        <p key={reason.key}>{say(locale, reason)}</p>
      ))}
      {range && (
        <>
          <h3>{say(locale, 'figure.normalRange')}</h3>
          <p>{say(locale, range)}</p>
        </>
      )}
      {ask && (
        <>
          <h3>{say(locale, 'figure.worthAsking')}</h3>
          <p>{say(locale, ask)}</p>
        </>
      )}
    </>
  )
}
