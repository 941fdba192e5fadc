import { statusKeys } from '@/components/figures/words/trust-of'
import { Facts } from '@/components/layout/Facts'
import { capitalise } from '@/components/words/capitalise'
import type { SourceEntry } from '@/lib/questions/data-pages.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** One source: publisher, status, who may see it, how far it goes, what its publisher says of it. */
export function SourceFacts({ locale, entry }: { readonly locale: Locale; readonly entry: SourceEntry }) {
  const { source, release } = entry
  const notes = source.notes?.[locale]
  const day = (date: Date) => dayMessage(date.toISOString().slice(0, 10))
  return (
    <section className="entry" id={source.id} aria-labelledby={`source-${source.id}`}>
      <h2 id={`source-${source.id}`}>{source.name[locale]}</h2>
      {source.demonstration && (
        <p>
          <span className="invented">{say(locale, 'data.sourceInvented')}</span>
        </p>
      )}
      <Facts
        facts={[
          { name: say(locale, 'data.sourcePublisher'), content: source.publisher },
          {
            name: say(locale, 'data.sourceKind'),
            content: say(locale, source.kind === 'linked' ? 'data.kindLinked' : 'data.kindPublished'),
          },
          {
            name: say(locale, 'data.sourceStatus'),
            content: capitalise(say(locale, statusKeys[source.status])),
          },
          {
            name: say(locale, 'data.sourceAccess'),
            content: say(locale, source.access === 'open' ? 'data.accessOpen' : 'data.accessRestricted'),
          },
          ...(release
            ? [
                {
                  name: say(locale, 'data.sourceRange'),
                  content: say(locale, 'data.sourceRangeText', {
                    from: dayMessage(release.periodFrom),
                    to: dayMessage(release.periodTo),
                  }),
                },
                {
                  name: say(locale, 'data.sourceReceived'),
                  content: say(locale, 'data.sourceReceivedText', {
                    id: String(release.id),
                    date: day(release.receivedAt),
                    rows: release.rows,
                  }),
                },
              ]
            : []),
          ...(source.licence ? [{ name: say(locale, 'data.sourceLicence'), content: source.licence }] : []),
          ...(source.url
            ? [
                {
                  name: say(locale, 'data.sourceUrl'),
                  content: (
                    <a href={source.url} className="link">
                      {source.url}
                    </a>
                  ),
                },
              ]
            : []),
          ...(notes ? [{ name: say(locale, 'data.sourceNotes'), content: notes }] : []),
        ]}
      />
    </section>
  )
}
