import type { ShownEdition } from '@/lib/questions/edition.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** Says that a page shows an earlier edition, what of it the viewer may no longer read, and leads to the current one. */
export function EditionNotice({
  locale,
  edition,
  current,
}: {
  readonly locale: Locale
  readonly edition: ShownEdition
  /** This page's address in the current edition. */
  readonly current: string
}) {
  if (edition.current) return null
  return (
    <div className="govuk-inset-text">
      <p>
        {say(locale, 'pages.otherEdition', {
          number: String(edition.id),
          date: dayMessage(edition.madeAt.toISOString().slice(0, 10)),
        })}{' '}
        <a href={current} className="link">
          {say(locale, 'pages.currentEdition')}
        </a>
      </p>
      {edition.closed.map(({ id, name }) => (
        <p key={id}>{say(locale, 'pages.closedEdition', { source: bothNames(name) })}</p>
      ))}
    </div>
  )
}
