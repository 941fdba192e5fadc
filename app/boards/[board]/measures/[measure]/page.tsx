import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { EmptyState } from '@/components/figures/EmptyState'
import { MeasureAnswer } from '@/components/figures/MeasureAnswer'
import { OtherFigures } from '@/components/figures/OtherFigures'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { MeasureFilters } from '@/components/forms/MeasureFilters'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { StaticMain } from '@/components/layout/StaticMain'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionOfTheme } from '@/components/layout/question-pages'
import { RelatedMeasures } from '@/components/layout/RelatedMeasures'
import { Section } from '@/components/layout/Section'
import { WhomToAsk } from '@/components/settings/WhomToAsk'
import { measureAddress } from '@/components/words/measure-address'
import { may } from '@/lib/access/may'
import { viewMeasurePage } from '@/lib/audit/view-measure-page'
import { measureMessage } from '@/lib/measures/measure-message'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { withheldWords } from '@/lib/agreements/withheld-words'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { currentViewer } from '@/lib/session/current-viewer'
import { bothNames } from '@/lib/text/both-names'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { MeasureFigures } from '../../../../_parts/MeasureFigures'
import { asPage } from '../../../../_request/as-page'
import { pageLocale } from '../../../../_request/page-locale'

type Properties = {
  readonly params: Promise<{ board: string; measure: string }>
  readonly searchParams: Promise<QueryParameters>
}

/** One measure of a board: the answer, the chart with its limits, what it is made of, and the same from elsewhere. */
export default asPage(async function MeasurePage({ params, searchParams }: Properties) {
  const [address, parameters] = [await params, await searchParams]
  const viewer = await currentViewer()
  const [locale, { page, question, faults }, choices] = await Promise.all([
    pageLocale(),
    viewMeasurePage(viewer, address.board, address.measure, parameters),
    boardsToChoose(viewer),
  ])
  const { board, measure, main, edition } = page
  if (board.slug !== address.board) redirect(measureAddress(board.slug, measure.id, question))
  const { edition: _, ...filters } = question
  return (
    <>
      <PageTitle
        locale={locale}
        title={say(locale, 'pages.measureTitle', {
          measure: measureMessage(measure, 'name'),
          board: bothNames(board.name),
        })}
        fault={faults.length > 0}
      />
      <BoardHead
        locale={locale}
        board={board}
        choices={choices}
        current={null}
        within={questionOfTheme(measure.theme)}
      />
      <StaticMain top={<MeasureFilters locale={locale} page={page} question={question} faults={faults} />}>
        <FilterFaults
          locale={locale}
          faults={faults}
          fields={['source', 'crime', 'by', 'category', 'from', 'to']}
        />
        <EditionNotice
          locale={locale}
          edition={edition}
          current={measureAddress(board.slug, measure.id, filters)}
        />
        <WithheldNotice locale={locale} board={board.name} withheld={page.withheld} />
        {main ? (
          <>
            <MeasureAnswer locale={locale} series={main} curve={page.curve} />
            <MeasureFigures
              locale={locale}
              page={page}
              main={main}
              question={question}
              mayExport={may(viewer, 'figures.export', board.id)}
            />
          </>
        ) : (
          <>
            <h1 className="content__title">{say(locale, measureMessage(measure, 'question'))}</h1>
            <EmptyState
              locale={locale}
              reason={say(
                locale,
                page.withheld
                  ? withheldWords(board.name, page.withheld)
                  : message('figure.emptyReason', { area: bothNames(board.name) }),
              )}
              widen={measureAddress(board.slug, measure.id)}
            />
          </>
        )}
        {page.others.length > 0 && (
          <Section title={say(locale, 'pages.othersTitle')} lead={say(locale, 'pages.othersLead')}>
            <OtherFigures locale={locale} page={page} />
          </Section>
        )}
        {page.contacts && (
          <WhomToAsk
            locale={locale}
            board={board.slug}
            contacts={page.contacts}
            measure={measure}
            changes={may(viewer, 'board.settings', board.id)}
          />
        )}
        <RelatedMeasures locale={locale} board={board.slug} measure={measure} own={page.contacts !== null} />
      </StaticMain>
    </>
  )
})
