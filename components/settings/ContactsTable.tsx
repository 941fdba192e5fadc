import { ListTable } from '@/components/figures/ListTable'
import { contactSlots, contactsOf } from '@/lib/settings/contacts'
import { settingForm } from '@/lib/settings/posted-setting'
import type { Setting } from '@/lib/settings/setting.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { ChangeLink } from './ChangeLink'
import { ContactLines } from './ContactLines'
import { aboutWords } from './setting-words'

/** Everything that somebody may be asked about, with whom the board named, or that it named nobody. */
export function ContactsTable({
  locale,
  board,
  settings,
  changes,
}: {
  readonly locale: Locale
  /** Its name in addresses. */
  readonly board: string
  readonly settings: readonly Setting[]
  readonly changes: boolean
}) {
  const contacts = contactsOf(settings)
  const name = say(locale, 'settings.contactsTable')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'settings.columnAbout') },
        { name: say(locale, 'settings.columnContact') },
        ...(changes ? [{ name: say(locale, 'settings.change') }] : []),
      ]}
      rows={contactSlots.map(({ key }) => {
        const contact = contacts.find(({ slot }) => slot.key === key)
        const about = aboutWords(locale, key)
        return {
          key,
          head: about,
          cells: [
            contact ? (
              <ContactLines key="contact" locale={locale} contact={contact} />
            ) : (
              say(locale, 'settings.contactNone')
            ),
            ...(changes
              ? [
                  <ChangeLink
                    key="change"
                    locale={locale}
                    href={settingForm(board, 'contact', key)}
                    what={about}
                    isSet={contact !== undefined}
                  />,
                ]
              : []),
          ],
        }
      })}
    />
  )
}
