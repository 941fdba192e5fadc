import type { Figure } from '@/lib/questions/answer'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { trustOf } from './words/trust-of'

/** What every figure carries: without it a number is not shown. */
export function TrustLine({
  locale,
  series,
  currentEdition,
  shown,
  counted,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly currentEdition: boolean
  /** The figures on show, where they are not the points of the series. */
  readonly shown?: readonly Figure[]
  /** How many they rest on, where it is not what the latest point rests on; null where that is not told. */
  readonly counted?: Message | null
}) {
  return (
    <dl className="trust">
      {trustOf(locale, series, currentEdition, { shown, counted }).map(({ name, words, invented }) => (
        <div key={`${name} ${words}`} className="trust__item">
          <dt>{name}</dt>
          <dd>
            {words}
            {invented && (
              <>
                {' '}
                <span className="invented">{say(locale, 'figure.demonstration')}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
