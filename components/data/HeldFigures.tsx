import type { DictionaryEntry } from '@/lib/questions/data-pages.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { areaKeys, everyKeys } from './measure-words'

/** What each source holds of a measure. */
export function HeldFigures({
  locale,
  held,
}: {
  readonly locale: Locale
  readonly held: DictionaryEntry['held']
}) {
  if (held.length === 0) return say(locale, 'data.heldNothing')
  const month = (start: string) => sayPeriod(locale, { granularity: 'month', start })
  const joined = (keys: readonly MessageKey[]) => keys.map((key) => say(locale, key)).join(', ')
  return (
    <ul>
      {held.map(({ source, areaKinds, granularities, from, to }) => (
        <li key={source.id}>
          {say(locale, 'data.heldLine', {
            source: source.name[locale],
            areas: joined(areaKinds.map((kind) => areaKeys[kind])),
            granularities: joined(granularities.map((granularity) => everyKeys[granularity])),
            from: month(from),
            to: month(to),
          })}
        </li>
      ))}
    </ul>
  )
}
