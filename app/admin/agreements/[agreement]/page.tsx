import { AgreementFacts } from '@/components/agreements/AgreementFacts'
import { AgreementHistory } from '@/components/agreements/AgreementHistory'
import { EndAgreement } from '@/components/agreements/EndAgreement'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { may } from '@/lib/access/may'
import { agreementState, isActive } from '@/lib/agreements/agreement-state'
import { findAgreement } from '@/lib/agreements/find-agreement'
import { mostLetters } from '@/lib/agreements/read-agreement-form'
import { boardById } from '@/lib/boards/find-board'
import { agenciesNeeded } from '@/lib/measures/agencies-needed'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { measureMessage } from '@/lib/measures/measure-message'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'

type Query = { readonly done?: string; readonly fault?: string }

const acts = ['made', 'changed', 'renewed', 'ended', 'unchanged'] as const

/** One agreement: what it says, which figures need it, what became of it, and how to change or end it. */
export default asPage(async function AgreementPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ agreement: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const { agreement, changes } = await findAgreement(viewer, (await params).agreement)
  const [locale, token, query] = await Promise.all([pageLocale(), csrfToken(), searchParams])
  const { id, agency } = agreement
  const today = utcToday()
  const state = agreementState(agreement, today)
  const manages = may(viewer, 'agreements.manage')
  const board = boardById(agreement.boardId)!
  const done = acts.find((known) => known === query.done)
  const fault = (['why', 'exists'] as const).find((known) => known === query.fault)
  const needing = linkedMeasures.filter(({ linked }) => agenciesNeeded(linked).includes(agency))
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'agreements.pageTitle', {
        board: board.name[locale],
        with: message(`agreements.with.${agency}`),
      })}
      lead={agreement.demonstration ? say(locale, 'agreements.inventedLead') : undefined}
      crumbs={[{ words: say(locale, 'agreements.title'), href: '/admin/agreements' }]}
      fault={fault !== undefined}
      top={
        <>
          {done && (
            <NotificationBanner
              title={say(locale, 'agreements.doneTitle')}
              words={say(locale, `agreements.done.${done}`)}
            />
          )}
          {fault && (
            <ErrorSummary
              title={say(locale, 'agreements.faultTitle')}
              faults={[
                {
                  key: fault,
                  words: say(locale, `agreements.fault.${fault}`, { most: mostLetters.why }),
                  href: fault === 'why' ? '#why' : `/admin/agreements/${id}/change`,
                },
              ]}
            />
          )}
        </>
      }
    >
      <div className="entries">
        <div>
          <AgreementFacts locale={locale} agreement={agreement} today={today} />
          {manages && (
            <p className="person__after">
              <a className="link" href={`/admin/agreements/${id}/change`}>
                {say(locale, 'agreements.change')}
              </a>
            </p>
          )}
        </div>
        {manages && (isActive(state) || state === 'not-started') && (
          <Section
            id="end"
            title={say(locale, 'agreements.endTitle')}
            lead={say(locale, 'agreements.endLead')}
          >
            <EndAgreement locale={locale} csrfToken={token} number={id} fault={fault === 'why'} />
          </Section>
        )}
        <Section title={say(locale, 'agreements.needsTitle')} lead={say(locale, 'agreements.needsLead')}>
          <ul className="agreements__measures">
            {needing.map((measure) => (
              <li key={measure.id}>
                <a className="link" href={`/data/dictionary/${measure.id}`}>
                  {say(locale, measureMessage(measure, 'name'))}
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={say(locale, 'agreements.historyTitle')}>
          <AgreementHistory locale={locale} changes={changes} named={manages} />
        </Section>
      </div>
    </DataPage>
  )
})
