import { Facts } from '@/components/layout/Facts'
import type { Agreement } from '@/lib/agreements/agreement.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { stateWords } from './agreement-words'

/** What an agreement says. */
export function AgreementFacts({
  locale,
  agreement,
  today,
}: {
  readonly locale: Locale
  readonly agreement: Agreement
  readonly today: string
}) {
  const { words, when } = stateWords(locale, agreement, today)
  const { documents, endedOn, endedWhy } = agreement
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  return (
    <Facts
      facts={[
        {
          name: t('agreements.stateTitle'),
          content: <strong>{say(locale, 'agreements.stateIs', { state: words, when })}</strong>,
        },
        ...(endedOn === null
          ? []
          : [
              {
                name: t('agreements.ended'),
                content: say(locale, 'agreements.endedIs', { on: dayMessage(endedOn), why: endedWhy ?? '' }),
              },
            ]),
        { name: t('agreements.parties'), content: agreement.parties },
        { name: t('agreements.purpose'), content: agreement.purpose },
        { name: t('agreements.lawfulBasis'), content: agreement.lawfulBasis },
        { name: t('agreements.from'), content: say(locale, dayMessage(agreement.from)) },
        { name: t('agreements.to'), content: say(locale, dayMessage(agreement.to)) },
        {
          name: t('agreements.namesBoard'),
          content: t(agreement.namesBoard ? 'agreements.namesBoardYes' : 'agreements.namesBoardNo'),
        },
        {
          name: t('agreements.contact'),
          content: (
            <>
              {agreement.contactName},{' '}
              <a
                className="link"
                href={`mailto:${encodeURIComponent(agreement.contactEmail).replace('%40', '@')}`}
              >
                {agreement.contactEmail}
              </a>
            </>
          ),
        },
        {
          name: t('agreements.documents'),
          content:
            documents.length === 0 ? (
              t('agreements.documentsNone')
            ) : (
              <ul className="agreement__documents">
                {documents.map(({ title, place }) => (
                  <li key={`${title} ${place}`}>
                    {isLink(place) ? (
                      <a className="link" href={place} rel="noreferrer">
                        {title}
                      </a>
                    ) : (
                      `${title}: ${place}`
                    )}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

/** Only an address of the web is one: what somebody wrote goes into no other kind of link. */
function isLink(place: string): boolean {
  return /^https:\/\/[^\s"<>]+$/.test(place)
}
