import { Section } from '@/components/layout/Section'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { contactFor, type Contact } from '@/lib/settings/contacts'
import { settingForm } from '@/lib/settings/posted-setting'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { ContactLines } from './ContactLines'
import { aboutWords } from './setting-words'

/** Whom to ask about one measure, or about a board's figures at all; where nobody is named, who can name somebody. */
export function WhomToAsk({
  locale,
  board,
  contacts,
  measure,
  changes,
}: {
  readonly locale: Locale
  /** Its name in addresses. */
  readonly board: string
  readonly contacts: readonly Contact[]
  /** Left out for every contact of the board. */
  readonly measure?: MeasureDefinition
  /** Whether the viewer makes the board's settings. */
  readonly changes: boolean
}) {
  const one = measure ? contactFor(contacts, measure.ask) : null
  const shown = measure ? (one ? [one] : []) : contacts
  const set = measure
    ? settingForm(board, 'contact', `${measure.ask.agency}`)
    : settingForm(board, 'contact', 'board')
  return (
    <Section id="ask" title={say(locale, 'settings.askTitle')}>
      {shown.length === 0 ? (
        <p>
          {say(locale, measure ? 'settings.askNone' : 'settings.askNoneBoard')}{' '}
          {changes ? (
            <a href={set} className="link no-print">
              {say(locale, 'settings.askSet')}
            </a>
          ) : (
            say(locale, 'settings.askNoneWho')
          )}
        </p>
      ) : (
        <dl className="contacts">
          {shown.map((contact) => (
            <div key={contact.slot.key} className="contacts__item">
              <dt>{aboutWords(locale, contact.slot.key)}</dt>
              <dd>
                <ContactLines locale={locale} contact={contact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="no-print contacts__all">
        <a href={`/admin/boards/${board}`} className="link">
          {say(locale, 'settings.askAll')}
        </a>
      </p>
    </Section>
  )
}
