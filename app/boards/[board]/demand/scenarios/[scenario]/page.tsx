import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { TrustLine } from '@/components/figures/TrustLine'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { Section } from '@/components/layout/Section'
import { ScenarioFacts } from '@/components/scenarios/ScenarioFacts'
import { ScenarioLinks } from '@/components/scenarios/ScenarioLinks'
import { ScenarioResults } from '@/components/scenarios/ScenarioResults'
import { ScenarioVersions } from '@/components/scenarios/ScenarioVersions'
import { ShareScenario, WithdrawScenario } from '@/components/scenarios/ScenarioActs'
import { may } from '@/lib/access/may'
import { viewScenario } from '@/lib/audit/view-scenario'
import { boardById } from '@/lib/boards/find-board'
import { noResultMessage } from '@/lib/demand/scenarios/no-result-message'
import { mayKeepScenarios, mayWithdraw } from '@/lib/demand/scenarios/require-scenarios'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { policyAndEdition } from '@/lib/questions/policy-and-edition'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../../_request/as-page'
import { pageLocale } from '../../../../../_request/page-locale'
import { ScenariosFrame } from '../_parts/ScenariosFrame'

type Query = { readonly [name: string]: string | string[] | undefined }

const acts = ['made', 'changed', 'unchanged', 'shared', 'unshared'] as const

/** One saved scenario: its inputs in words, and its results from the edition that it starts from. */
export default asPage(async function ScenarioPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string; scenario: string }>
  readonly searchParams: Promise<Query>
}) {
  const [address, query, viewer] = [await params, await searchParams, await currentViewer()]
  const { saved, asked, figures, result } = await viewScenario(viewer, address)
  const board = boardById(saved.boardId)!
  const path: `/${string}` = `${scenariosPath(board.slug)}/${saved.id}`
  if (board.slug !== address.board) redirect(path)
  const [locale, token, { edition: current }] = await Promise.all([
    pageLocale(),
    csrfToken(),
    policyAndEdition(viewer),
  ])
  const [latest] = saved.versions
  const { content } = latest
  const mayKeep = mayKeepScenarios(viewer, board.id)
  const done = acts.find((known) => known === query['done'])
  const meanwhile = query['fault'] === 'meanwhile'
  const of = { locale, csrfToken: token, board: board.slug, id: saved.id, seen: latest.number }
  const newer = content.edition !== current.id
  return (
    <ScenariosFrame
      locale={locale}
      viewer={viewer}
      board={board}
      title={content.name}
      fault={meanwhile}
      top={
        <>
          {done && (
            <NotificationBanner
              title={say(locale, 'scenarios.doneTitle')}
              words={say(locale, `scenarios.done.${done}`)}
            />
          )}
          {meanwhile && (
            <ErrorSummary
              title={say(locale, 'scenarios.faultTitle')}
              faults={[
                {
                  key: 'meanwhile',
                  words: say(locale, 'scenarios.fault.meanwhileAct'),
                  href: '#versions',
                },
              ]}
            />
          )}
          {newer && result.kind === 'answered' && (
            <div className="govuk-inset-text">
              <p>{say(locale, 'scenarios.newer', { edition: String(content.edition) })}</p>
            </div>
          )}
          {figures && <WithheldNotice locale={locale} board={board.name} withheld={figures.withheld} />}
        </>
      }
    >
      <Section title={say(locale, 'scenarios.factsTitle')}>
        <ScenarioFacts
          locale={locale}
          content={content}
          madeAt={figures?.edition.madeAt ?? null}
          maker={saved.maker}
          version={latest}
        />
        <ScenarioLinks
          locale={locale}
          board={board.slug}
          saved={saved}
          opens={result.kind === 'answered'}
          newer={newer}
          mayKeep={mayKeep}
          file={result.kind === 'answered' && may(viewer, 'figures.export', board.id)}
        />
        {mayKeep && saved.mine && <ShareScenario {...of} shared={content.shared} />}
      </Section>
      <Section title={say(locale, 'scenarios.resultTitle')}>
        {result.kind === 'answered' ? (
          <>
            <ScenarioResults locale={locale} asked={asked} result={result} />
            {result.series && <TrustLine locale={locale} series={result.series} currentEdition={!newer} />}
          </>
        ) : (
          <p>{say(locale, noResultMessage(result.why, content.edition))}</p>
        )}
      </Section>
      <Section id="versions" title={say(locale, 'scenarios.versionsTitle')}>
        <ScenarioVersions locale={locale} versions={saved.versions} />
        {mayWithdraw(viewer, saved) && <WithdrawScenario {...of} />}
      </Section>
    </ScenariosFrame>
  )
})
