import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { SignalShape } from './SignalShape'
import { signalKeys } from './words/signal-keys'

/** What a series' latest figure signals: a shape and plain words. */
export function Signal({
  locale,
  signal,
}: {
  readonly locale: Locale
  readonly signal: MeasureSeries['signal']
}) {
  return (
    <span className={`signal signal--${signal}`}>
      <SignalShape signal={signal} />
      <span>{say(locale, signalKeys[signal])}</span>
    </span>
  )
}
