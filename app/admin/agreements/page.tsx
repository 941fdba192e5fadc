import { AgreementFilters } from '@/components/agreements/AgreementFilters'
import { AgreementsTable } from '@/components/agreements/AgreementsTable'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { may } from '@/lib/access/may'
import { agreements, registerBoards } from '@/lib/agreements/agreements'
import { agreementState, agreementStates, warningDays } from '@/lib/agreements/agreement-state'
import { boardById, findBoard } from '@/lib/boards/find-board'
import { recordAgencies } from '@/lib/measures/agencies-needed'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { utcToday } from '@/lib/time/utc-today'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'
import { agreementRows, notActive, registerOf } from '../_parts/agreement-rows'

const playbook = '/documents/data-sharing'
const registering = '/admin/agreements/new'

type Query = { readonly [name: string]: string | string[] | undefined }

/** The register of agreements: of every board for administrators, of their own boards for everybody else. */
export default asPage(async function AgreementsPage({
  searchParams,
}: {
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const [locale, query, kept] = await Promise.all([pageLocale(), searchParams, agreements(viewer)])
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 60) : '')
  const today = utcToday()
  const manages = may(viewer, 'agreements.manage')
  const readable = registerOf(locale, registerBoards(viewer))
  const board = findBoard(one('board'))
  const agency = recordAgencies.find((known) => known === one('agency'))
  const state = [...agreementStates, 'missing' as const].find((known) => known === one('state'))
  const all = agreementRows(kept, readable, {}, today)
  const rows = agreementRows(
    kept,
    readable.filter(({ id }) => !board || board.id === id),
    { agency, state },
    today,
  )
  const ending = kept
    .filter((agreement) => agreementState(agreement, today) === 'ending')
    .sort((a, b) => (a.to < b.to ? -1 : 1))
  const off = notActive(all, today)
  const count = rows.reduce((sum, { by }) => sum + Object.values(by).filter(Boolean).length, 0)
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'agreements.title')}
      lead={say(locale, readable.length > 1 || manages ? 'agreements.lead' : 'agreements.leadBoard')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      {manages && (
        <a href={registering} role="button" className="govuk-button">
          {say(locale, 'agreements.new')}
        </a>
      )}
      <p>
        <a href={playbook} className="link link--alone">
          {say(locale, 'agreements.playbook')}
        </a>
      </p>
      <div className="entries">
        <Section title={say(locale, 'agreements.endingTitle', { days: warningDays })}>
          {ending.length === 0 ? (
            <p>{say(locale, 'agreements.endingNone', { days: warningDays })}</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {ending.map((agreement) => (
                <li key={agreement.id}>
                  <a className="link" href={`/admin/agreements/${agreement.id}`}>
                    {say(locale, 'agreements.endingItem', {
                      board: boardById(agreement.boardId)!.name[locale],
                      with: message(`agreements.with.${agreement.agency}`),
                      to: dayMessage(agreement.to),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <p>
            {off === 0
              ? say(locale, 'agreements.allActive')
              : say(locale, 'agreements.notActiveItem', { count: off })}
          </p>
        </Section>
        <Section title={say(locale, 'agreements.tableTitle')}>
          <AgreementFilters
            locale={locale}
            boards={readable}
            board={board?.slug ?? ''}
            agency={agency ?? ''}
            state={state ?? ''}
          />
          {rows.length === 0 ? (
            <p>{say(locale, 'agreements.noMatch')}</p>
          ) : (
            <>
              <p className="people__count">
                {say(locale, 'agreements.count', { count })}
                {kept.some(({ demonstration }) => demonstration) && (
                  <>
                    {' '}
                    <span className="invented">{say(locale, 'agreements.invented')}</span>
                  </>
                )}
              </p>
              <AgreementsTable
                locale={locale}
                agencies={agency ? [agency] : recordAgencies}
                rows={rows}
                today={today}
                mayRegister={manages}
              />
            </>
          )}
        </Section>
      </div>
    </DataPage>
  )
})
