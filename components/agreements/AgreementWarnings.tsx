import type { Agreement } from '@/lib/agreements/agreement.types'
import { boardById } from '@/lib/boards/find-board'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** Warns a board of its agreements that end soon. */
export function AgreementWarnings({
  locale,
  ending,
}: {
  readonly locale: Locale
  /** The soonest first. */
  readonly ending: readonly Agreement[]
}) {
  if (ending.length === 0) return null
  return (
    <div className="govuk-inset-text">
      {ending.map(({ id, boardId, agency, to }) => (
        <p key={id}>
          <strong>
            {say(locale, 'agreements.warningTitle', { board: boardById(boardId)!.name[locale] })}
          </strong>{' '}
          {say(locale, 'agreements.warningEnding', {
            with: message(`agreements.with.${agency}`),
            to: dayMessage(to),
          })}{' '}
          <a className="link" href={`/admin/agreements/${id}`}>
            {say(locale, 'agreements.readOne')}
          </a>
        </p>
      ))}
    </div>
  )
}
