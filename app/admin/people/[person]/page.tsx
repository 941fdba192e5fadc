import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { EmailWords } from '@/components/people/EmailWords'
import { InvitationWords } from '@/components/people/InvitationWords'
import { NotFound } from '@/lib/access/errors'
import { boardById } from '@/lib/boards/find-board'
import { done, hindrances } from '@/lib/people/outcomes'
import { findManaged } from '@/lib/people/people'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { sessionSettings } from '@/lib/session/settings'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'
import { dayWords, grantWords } from '../../_parts/people-words'
import { PersonSections } from '../../_parts/PersonSections'

type Query = { readonly done?: string; readonly fault?: string; readonly ask?: string }

/** One person: what they may do, what to send them, and how to change it. */
export default asPage(async function PersonPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ person: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const person = await findManaged(viewer, (await params).person)
  if (!person) throw new NotFound(message('people.notThere'))
  const [locale, token, query] = await Promise.all([pageLocale(), csrfToken(), searchParams])
  const { email, grants, enteredAt, invitedAt } = person
  const told = done.find((known) => known === query.done)
  const fault = ([...hindrances, 'role', 'board'] as const).find((known) => known === query.fault)
  return (
    <DataPage
      locale={locale}
      title={email}
      heading={<EmailWords email={email} />}
      lead={
        enteredAt
          ? say(locale, 'people.personEntered', { at: dayWords(locale, enteredAt) })
          : say(locale, 'people.personInvited', { at: dayWords(locale, invitedAt) })
      }
      crumbs={[{ words: say(locale, 'people.title'), href: '/admin/people' }]}
      fault={fault !== undefined}
      top={
        <>
          {told && (
            <NotificationBanner
              title={say(locale, 'people.doneTitle')}
              words={say(locale, `people.done.${told}`, { email })}
            />
          )}
          {fault && (
            <ErrorSummary
              title={say(locale, 'people.faultTitle')}
              faults={[
                {
                  key: fault,
                  words: say(locale, `people.fault.${fault}`),
                  href: fault === 'role' || fault === 'board' ? `#${fault}` : null,
                },
              ]}
            />
          )}
        </>
      }
    >
      <div className="entries">
        {!enteredAt && !person.fixed && (
          <InvitationWords
            locale={locale}
            email={email}
            address={sessionSettings().url.origin}
            roles={{
              en: grants.map((grant) => grantWords('en', grant)).join('; '),
              cy: grants.map((grant) => grantWords('cy', grant)).join('; '),
            }}
            bilingual={grants.some(
              ({ boardId }) => boardId !== null && boardById(boardId)?.country === 'Wales',
            )}
          />
        )}
        <PersonSections
          locale={locale}
          viewer={viewer}
          person={person}
          csrfToken={token}
          sure={query.ask === 'remove'}
          fault={fault === 'role' || fault === 'board' ? fault : undefined}
        />
      </div>
    </DataPage>
  )
})
