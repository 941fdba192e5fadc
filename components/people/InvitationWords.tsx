import { Section } from '@/components/layout/Section'
import { locales, type Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What to send to somebody who is invited: the service itself sends no mail. In Wales in both languages. */
export function InvitationWords({
  locale,
  email,
  address,
  roles,
  bilingual,
}: {
  readonly locale: Locale
  readonly email: string
  /** Where the service is. */
  readonly address: string
  /** The roles in each language. */
  readonly roles: Readonly<Record<Locale, string>>
  readonly bilingual: boolean
}) {
  const spoken = bilingual ? [locale, ...locales.filter((other) => other !== locale)] : [locale]
  const words = spoken.map((one) => ({
    lang: one,
    text: say(one, 'people.words', {
      service: say(one, 'layout.service'),
      roles: roles[one],
      address,
      email,
    }),
  }))
  const subject = say(locale, 'people.wordsSubject', { service: say(locale, 'layout.service') })
  const body = words.map(({ text }) => text).join('\n\n')
  return (
    <Section title={say(locale, 'people.wordsTitle')} lead={say(locale, 'people.wordsLead')}>
      {words.map(({ lang, text }) => (
        <p key={lang} lang={lang} className="person__words">
          {text}
        </p>
      ))}
      <p className="person__after">
        <a
          className="link"
          href={`mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`}
        >
          {say(locale, 'people.wordsOpen')}
        </a>
      </p>
    </Section>
  )
}
