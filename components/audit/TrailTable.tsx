import { ListTable } from '@/components/figures/ListTable'
import { EmailWords } from '@/components/people/EmailWords'
import { isAuditAct } from '@/lib/audit/audit-kinds'
import type { TrailEvent } from '@/lib/audit/trail-event'
import { boardById } from '@/lib/boards/find-board'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { detailWords } from './detail-words'
import { subjectWords } from './subject-words'
import { timeWords } from './time-words'
import { referenceOf, whoWords } from './who-words'

const path = '/admin/audit'

/** Events of the audit in words, each with an address of its own. */
export function TrailTable({
  locale,
  events,
}: {
  readonly locale: Locale
  readonly events: readonly TrailEvent[]
}) {
  const name = say(locale, 'audit.listTitle')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={(
        ['columnWhen', 'columnWho', 'columnWhat', 'columnBoard', 'columnOutcome', 'columnDetails'] as const
      ).map((key) => ({ name: say(locale, `audit.${key}`) }))}
      rows={events.map((event) => {
        const at = timeWords(locale, event.at)
        return {
          key: event.id,
          head: (
            <a
              href={`${path}?event=${event.id}`}
              className="link"
              aria-label={say(locale, 'audit.eventLabel', { number: event.id, at })}
            >
              <time dateTime={event.at.toISOString()}>{at}</time>
            </a>
          ),
          cells: [
            <WhoCell key="who" locale={locale} event={event} />,
            <WhatCell key="what" locale={locale} event={event} />,
            event.boardId === null ? '' : (boardById(event.boardId)?.name[locale] ?? ''),
            <span key="outcome" className={`trail__outcome trail__outcome--${event.outcome}`}>
              {say(locale, `audit.outcome.${event.outcome}`)}
            </span>,
            <ul key="details" className="trail__details">
              {detailWords(locale, event).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>,
          ],
        }
      })}
    />
  )
}

function WhoCell({
  locale,
  event: { who, details },
}: {
  readonly locale: Locale
  readonly event: TrailEvent
}) {
  if (!who) return whoWords(locale, who, details['by'])
  return (
    <>
      <a href={`${path}?person=${who.id}`} className="link">
        {who.email ? <EmailWords email={who.email} /> : whoWords(locale, who)}
      </a>
      {who.removed && ` (${say(locale, 'audit.removed')})`}
      {!who.email && (
        <span className="trail__reference">
          {say(locale, 'audit.reference', { reference: referenceOf(who.id) })}
        </span>
      )}
    </>
  )
}

function WhatCell({ locale, event }: { readonly locale: Locale; readonly event: TrailEvent }) {
  const { words, href } = subjectWords(locale, event)
  return (
    <>
      <strong>{isAuditAct(event.action) ? say(locale, `audit.act.${event.action}`) : event.action}</strong>
      <span className="trail__subject">
        {href ? (
          <a href={href} className="link">
            {words}
          </a>
        ) : (
          words
        )}
      </span>
    </>
  )
}
