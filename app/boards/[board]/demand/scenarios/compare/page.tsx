import { redirect } from 'next/navigation'
import { TrustLine } from '@/components/figures/TrustLine'
import { Section } from '@/components/layout/Section'
import { ComparedResults } from '@/components/scenarios/ComparedResults'
import { ScenarioFacts } from '@/components/scenarios/ScenarioFacts'
import { whatIfAddress } from '@/components/scenarios/what-if-address'
import { orRefused } from '@/lib/audit/or-refused'
import { viewComparedScenarios } from '@/lib/audit/view-scenario'
import { findBoard } from '@/lib/boards/find-board'
import { noResultMessage } from '@/lib/demand/scenarios/no-result-message'
import { mayKeepScenarios } from '@/lib/demand/scenarios/require-scenarios'
import type { ScenarioPage } from '@/lib/demand/scenarios/scenario-page.types'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { requireOwnBoard } from '@/lib/questions/door/require-own-board'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../../_request/as-page'
import { pageLocale } from '../../../../../_request/page-locale'
import { ScenariosFrame } from '../_parts/ScenariosFrame'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Two saved scenarios side by side. */
export default asPage(async function CompareScenariosPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<Query>
}) {
  const [{ board: address }, { a, b, pick }, viewer] = [
    await params,
    await searchParams,
    await currentViewer(),
  ]
  const board = await orRefused(
    viewer,
    'view',
    `boards/${findBoard(address)?.slug ?? 'unknown'}/demand/scenarios/compare`,
    () => requireOwnBoard(viewer, address),
    findBoard(address)?.id ?? null,
  )
  const path = scenariosPath(board.slug)
  // As the boxes of the list say it.
  if (Array.isArray(pick) && pick.length === 2)
    redirect(`${path}/compare?${new URLSearchParams({ a: pick[0]!, b: pick[1]! }).toString()}`)
  if (typeof a !== 'string' || typeof b !== 'string') redirect(`${path}?fault=choose`)
  const [locale, { one, other, compared }] = await Promise.all([
    pageLocale(),
    viewComparedScenarios(viewer, { board: address, a, b }),
  ])
  const both = [one, other] as const
  const contents = both.map(({ saved }) => saved.versions[0].content)
  const editions = { a: String(contents[0]!.edition), b: String(contents[1]!.edition) }
  return (
    <ScenariosFrame
      locale={locale}
      viewer={viewer}
      board={board}
      title={say(locale, 'scenarios.compareTitle')}
      pageTitle={say(locale, 'scenarios.comparePageTitle', { board: board.name[locale] })}
      {...(compared.kind === 'compared' ? { lead: say(locale, 'scenarios.compareLead') } : {})}
    >
      {compared.kind === 'compared' ? (
        <Section title={say(locale, 'scenarios.resultTitle')}>
          <ComparedResults
            locale={locale}
            compared={compared}
            names={{ one: contents[0]!.name, other: contents[1]!.name }}
          />
          {compared.one.series && one.figures && (
            <TrustLine
              locale={locale}
              series={compared.one.series}
              currentEdition={one.figures.edition.current}
            />
          )}
        </Section>
      ) : (
        <Section title={say(locale, 'scenarios.compareNot')}>
          <p>{say(locale, `scenarios.compareNot.${compared.why}`, editions)}</p>
          {compared.why === 'editions' && (
            <ul className="scenario__links">
              {both.map((page, i) => (
                <li key={page.saved.id}>
                  <a className="link link--alone" href={openWith(page, both[1 - i]!)}>
                    {say(locale, 'scenarios.openWith', {
                      name: contents[i]!.name,
                      edition: String(contents[1 - i]!.edition),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {both.map(({ saved, result, figures }, i) => (
        <Section
          key={i}
          title={
            <a className="link" href={`${path}/${saved.id}`}>
              {saved.versions[0].content.name}
            </a>
          }
        >
          <ScenarioFacts
            locale={locale}
            content={saved.versions[0].content}
            madeAt={figures?.edition.madeAt ?? null}
            maker={saved.maker}
          />
          {result.kind === 'none' && (
            <p>{say(locale, noResultMessage(result.why, saved.versions[0].content.edition))}</p>
          )}
        </Section>
      ))}
    </ScenariosFrame>
  )

  /** What-if with the inputs of one and the figures of the other. */
  function openWith({ saved }: ScenarioPage, { saved: { versions } }: ScenarioPage): string {
    const [{ number, content }] = saved.versions
    const from = mayKeepScenarios(viewer, board.id) ? { id: saved.id, seen: number } : null
    return whatIfAddress(board.slug, content.inputs, versions[0].content.edition, from)
  }
})
