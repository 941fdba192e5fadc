import { redirect } from 'next/navigation'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { Button } from '@/components/govuk/Button'
import { ScenariosTable } from '@/components/scenarios/ScenariosTable'
import { whatIfAddress } from '@/components/scenarios/what-if-address'
import { viewScenarios } from '@/lib/audit/view-scenario'
import { findBoard } from '@/lib/boards/find-board'
import { mayKeepScenarios } from '@/lib/demand/scenarios/require-scenarios'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { policyAndEdition } from '@/lib/questions/policy-and-edition'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../_request/as-page'
import { pageLocale } from '../../../../_request/page-locale'
import { ScenariosFrame } from './_parts/ScenariosFrame'

type Query = { readonly [name: string]: string | string[] | undefined }

/** The saved scenarios of a board that the viewer may read, and a way to put two of them side by side. */
export default asPage(async function ScenariosPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<Query>
}) {
  const [{ board: address }, query, viewer] = [await params, await searchParams, await currentViewer()]
  const [locale, scenarios, { edition }] = await Promise.all([
    pageLocale(),
    viewScenarios(viewer, address),
    policyAndEdition(viewer),
  ])
  const board = findBoard(address)!
  const path = scenariosPath(board.slug)
  if (board.slug !== address) redirect(path)
  const mayKeep = mayKeepScenarios(viewer, board.id)
  const fault = (['gone', 'choose'] as const).find((known) => known === query['fault'])
  return (
    <ScenariosFrame
      locale={locale}
      viewer={viewer}
      board={board}
      list={false}
      title={say(locale, 'scenarios.title')}
      pageTitle={say(locale, 'scenarios.pageTitle', { board: board.name[locale] })}
      lead={say(locale, 'scenarios.lead')}
      fault={fault !== undefined}
      top={
        <>
          {query['done'] === 'withdrawn' && (
            <NotificationBanner
              title={say(locale, 'scenarios.doneTitle')}
              words={say(locale, 'scenarios.done.withdrawn')}
            />
          )}
          {fault && (
            <ErrorSummary
              title={say(locale, 'scenarios.faultTitle')}
              faults={[
                {
                  key: fault,
                  words: say(locale, fault === 'gone' ? 'scenarios.fault.goneAct' : 'scenarios.fault.choose'),
                  href: fault === 'choose' && scenarios.length > 1 ? `#pick-${scenarios[0]!.id}` : null,
                },
              ]}
            />
          )}
        </>
      }
    >
      {mayKeep && (
        <p className="changes__act">
          <a
            href={whatIfAddress(board.slug, '', null, null)}
            role="button"
            draggable={false}
            className="govuk-button"
          >
            {say(locale, 'scenarios.try')}
          </a>
        </p>
      )}
      {scenarios.length === 0 ? (
        <p>
          <strong>{say(locale, 'scenarios.empty')}</strong>{' '}
          {say(locale, mayKeep ? 'scenarios.emptyHow' : 'scenarios.emptyReads')}
        </p>
      ) : (
        <form method="get" action={`${path}/compare`}>
          <ScenariosTable locale={locale} board={board.slug} scenarios={scenarios} current={edition.id} />
          {scenarios.length > 1 && (
            <div className="scenario__buttons">
              <Button secondary>{say(locale, 'scenarios.compare')}</Button>
              <span>{say(locale, 'scenarios.compareHint')}</span>
            </div>
          )}
        </form>
      )}
    </ScenariosFrame>
  )
})
