import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { TrustLine } from '@/components/figures/TrustLine'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionPath } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { Static } from '@/components/static/Static'
import { EffectsTable } from '@/components/what-if/EffectsTable'
import { ModelNotes } from '@/components/what-if/ModelNotes'
import { WhatIf } from '@/components/what-if/WhatIf'
import { whatIfProperties } from '@/components/what-if/what-if-properties'
import { mayManage } from '@/lib/access/may-manage'
import { viewWhatIf } from '@/lib/audit/view-what-if'
import { mayKeepScenarios } from '@/lib/demand/scenarios/require-scenarios'
import { savedInAddress } from '@/lib/demand/scenarios/saved-in-address'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import { usualMonths } from '@/lib/demand/model/run-many'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../_request/as-page'
import { pageLocale } from '../../../../_request/page-locale'

type Properties = {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<QueryParameters>
}

/** What if something changed? The model of a board's cases, in the browser where a script runs and here where none does. */
export default asPage(async function WhatIfPage({ params, searchParams }: Properties) {
  const [{ board: address }, parameters] = [await params, await searchParams]
  const viewer = await currentViewer()
  const [locale, { answer, asked, edition, faults }, choices] = await Promise.all([
    pageLocale(),
    viewWhatIf(viewer, address, parameters),
    boardsToChoose(viewer),
  ])
  const { figures, series, model } = answer
  const { board } = figures
  const action = `${questionPath(board.slug, 'demand')}/what-if`
  if (board.slug !== address) redirect(action)
  const scenarios = scenariosPath(board.slug)
  const from = mayKeepScenarios(viewer, board.id) ? savedInAddress(parameters) : null
  const form =
    model &&
    whatIfProperties(locale, model, asked, faults, {
      action,
      kept: {
        ...(edition === undefined ? {} : { edition: String(edition) }),
        ...(from && { scenario: from.id, seen: from.seen }),
      },
      saving: mayKeepScenarios(viewer, board.id)
        ? {
            edition: figures.edition.id,
            buttons: [
              ...(from
                ? [{ action: `${scenarios}/${from.id}/change`, words: say(locale, 'scenarios.replace') }]
                : []),
              {
                action: `${scenarios}/new`,
                words: say(locale, from ? 'scenarios.saveAsNew' : 'scenarios.save'),
              },
            ],
          }
        : null,
    })
  return (
    <>
      <PageTitle
        locale={locale}
        title={say(locale, 'whatIf.pageTitle', { board: board.name[locale] })}
        fault={faults.length > 0}
      />
      <BoardHead
        locale={locale}
        board={board}
        choices={choices}
        current="demand"
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <main id="main-content" tabIndex={-1}>
        <div className="page content">
          <Static>
            <FilterFaults locale={locale} faults={faults} fields={[]} />
            <EditionNotice locale={locale} edition={figures.edition} current={action} />
            <WithheldNotice locale={locale} board={board.name} withheld={figures.withheld} />
            <p className="content__scope">
              <a href={questionPath(board.slug, 'demand')} className="link">
                {say(locale, 'whatIf.back')}
              </a>
            </p>
            <h1 className="content__title">{say(locale, 'whatIf.title')}</h1>
            <p className="explore__lead">
              {model ? say(locale, 'whatIf.lead') : <strong>{say(locale, 'whatIf.nothing')}</strong>}
            </p>
            {!model && <p>{say(locale, 'whatIf.nothingDetail')}</p>}
            {from ? (
              <div className="govuk-inset-text">
                <p>
                  {say(locale, 'scenarios.openedFrom')}{' '}
                  <a href={`${scenarios}/${from.id}`} className="link">
                    {say(locale, 'scenarios.openedFromLink')}
                  </a>
                </p>
              </div>
            ) : (
              <p className="what-if__saved">
                <a href={scenarios} className="link link--alone">
                  {say(locale, 'whatIf.saved')}
                </a>
              </p>
            )}
          </Static>
          {form && <WhatIf {...form} />}
          {model && (
            <Static>
              {series && (
                <TrustLine locale={locale} series={series} currentEdition={figures.edition.current} />
              )}
              <Section
                title={say(locale, 'whatIf.effectsTitle')}
                lead={say(locale, 'whatIf.effectsLead', { months: usualMonths })}
              >
                <EffectsTable locale={locale} effects={model.effects} />
                <ModelNotes locale={locale} model={model} />
              </Section>
            </Static>
          )}
        </div>
      </main>
    </>
  )
})
