import type { EditionName } from '@/lib/questions/edition.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** Says that a page shows an earlier edition, and leads to the current one. */
export function EditionNotice({
  locale,
  edition,
  current,
}: {
  readonly locale: Locale
  readonly edition: EditionName
  /** This page's address in the current edition. */
  readonly current: string
}) {
  if (edition.current) return null
  return (
    <div className="govuk-inset-text">
      {say(locale, 'pages.otherEdition', {
        number: String(edition.id),
        date: dayMessage(edition.madeAt.toISOString().slice(0, 10)),
      })}{' '}
      <a href={current} className="link">
        {say(locale, 'pages.currentEdition')}
      </a>
    </div>
  )
}
