import { EmailWords } from '@/components/people/EmailWords'
import type { ContactContent } from '@/lib/settings/setting.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** How to reach a role or team: its name, its mailbox, its number. */
export function ContactLines({
  locale,
  contact: { role, email, phone },
}: {
  readonly locale: Locale
  readonly contact: ContactContent
}) {
  return (
    <span className="contact">
      <span className="contact__role">{role}</span>
      {email && (
        <a href={`mailto:${encodeURI(email)}`} className="link">
          <EmailWords email={email} />
        </a>
      )}
      {phone && <span>{say(locale, 'settings.phone', { number: phone })}</span>}
    </span>
  )
}
