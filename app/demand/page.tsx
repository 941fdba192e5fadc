import { acrossAddress, acrossFile } from '@/components/demand-across/across-address'
import { AcrossForm } from '@/components/demand-across/AcrossForm'
import { CountFigure, OpenFigure } from '@/components/demand-across/AcrossFigures'
import { AcrossTable } from '@/components/demand-across/AcrossTable'
import { AcrossTrust } from '@/components/demand-across/AcrossTrust'
import { LeftOutBoards } from '@/components/demand-across/LeftOutBoards'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { Breadcrumbs } from '@/components/govuk/Breadcrumbs'
import { Answer } from '@/components/layout/Answer'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { PageTitle } from '@/components/layout/PageTitle'
import { Section } from '@/components/layout/Section'
import { StaticMain } from '@/components/layout/StaticMain'
import { capitalise } from '@/components/words/capitalise'
import { may } from '@/lib/access/may'
import { viewDemandAcross } from '@/lib/audit/view-demand-across'
import { monthMessage, whereOf } from '@/lib/demand/across/in-words'
import { acrossParameters } from '@/lib/demand/across/read-across'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

/** Where will demand exceed capacity? All boards by their own models, for who may read them by name. */
export default asPage(async function DemandAcrossPage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const parameters = await searchParams
  const viewer = await currentViewer()
  const [locale, { page, question, faults }] = await Promise.all([
    pageLocale(),
    viewDemandAcross(viewer, parameters),
  ])
  const { total, from, months, asked, edition, leftOut, sure } = page
  const title = say(locale, 'demandAcross.title')
  const where = whereOf(asked.region)
  const words = (sentence: Message) => capitalise(say(locale, sentence))
  const file = may(viewer, 'figures.export') ? acrossFile(question) : null
  const { edition: _, ...inputs } = question
  return (
    <>
      <PageTitle locale={locale} title={title} fault={faults.length > 0} />
      <Breadcrumbs
        label={say(locale, 'layout.breadcrumb')}
        crumbs={[{ words: say(locale, 'demandAcross.backToBoards'), href: '/' }]}
      />
      <StaticMain>
        <FilterFaults locale={locale} faults={faults} fields={acrossParameters} />
        <EditionNotice locale={locale} edition={edition} current={acrossAddress(inputs)} />
        <Answer
          scope={
            total && from
              ? say(locale, 'demandAcross.scope', {
                  ...{ where, boards: total.boards },
                  ...{ from: monthMessage(from, 1), to: monthMessage(from, months) },
                })
              : say(locale, 'demandAcross.scopeNothing', { where })
          }
          question={title}
          verdict={words(page.verdict)}
          sentences={page.sentences.map(words)}
          aside={
            sure.length === 0 ? [] : [{ title: say(locale, 'pages.howSure'), paragraphs: sure.map(words) }]
          }
        />
        <AcrossForm
          locale={locale}
          question={question}
          typed={(name) => {
            const value = parameters[name]
            return typeof value === 'string' ? value : null
          }}
          faults={faults}
          from={from}
        />
        {total && (
          <>
            <CountFigure locale={locale} number="1" page={page} total={total} download={file} />
            <Section
              title={say(locale, 'demandAcross.tableTitle')}
              lead={say(locale, 'demandAcross.tableLead')}
            >
              <AcrossTable locale={locale} page={page} edition={question.edition} />
              <AcrossTrust locale={locale} page={page} total={total} />
            </Section>
            <OpenFigure locale={locale} number="2" page={page} total={total} download={file} />
          </>
        )}
        <LeftOutBoards locale={locale} boards={leftOut} />
      </StaticMain>
    </>
  )
})
