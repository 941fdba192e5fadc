import type { BoardRow } from '@/lib/questions/board-answer.types'
import type { EditionName } from '@/lib/questions/edition.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** The sources of a ledger with how far each goes, and the edition that all of them are of. */
export function LedgerTrust({
  locale,
  rows,
  edition,
}: {
  readonly locale: Locale
  readonly rows: readonly BoardRow[]
  readonly edition: EditionName
}) {
  const sources = new Map(rows.map(({ series: { provenance } }) => [provenance.source.id, provenance]))
  const isoDay = (day: Date) => dayMessage(day.toISOString().slice(0, 10))
  return (
    <dl className="trust">
      {[...sources.values()].map(({ source, dataTo }) => (
        <div key={source.id} className="trust__item">
          <dt>{say(locale, 'pages.ledgerSources')}</dt>
          <dd>
            {say(locale, 'pages.ledgerSource', { name: source.name[locale], date: isoDay(dataTo) })}
            {source.demonstration && (
              <>
                {' '}
                <span className="invented">{say(locale, 'figure.demonstration')}</span>
              </>
            )}
          </dd>
        </div>
      ))}
      <div className="trust__item">
        <dt>{say(locale, 'figure.edition')}</dt>
        <dd>
          {say(locale, edition.current ? 'figure.editionText' : 'figure.editionOld', {
            number: String(edition.id),
            date: isoDay(edition.madeAt),
          })}
        </dd>
      </div>
    </dl>
  )
}
