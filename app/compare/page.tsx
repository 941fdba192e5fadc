import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { compareAddress, compareFile } from '@/components/compare/compare-address'
import { CompareAnswer } from '@/components/compare/CompareAnswer'
import { CompareFilters } from '@/components/compare/CompareFilters'
import { FunnelFigure } from '@/components/compare/FunnelFigure'
import { Histories } from '@/components/compare/Histories'
import { TilesFigure } from '@/components/compare/TilesFigure'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { PageTitle } from '@/components/layout/PageTitle'
import { StaticMain } from '@/components/layout/StaticMain'
import { WhomToAsk } from '@/components/settings/WhomToAsk'
import { measureAddress } from '@/components/words/measure-address'
import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import { mayManage } from '@/lib/access/may-manage'
import { viewCompare } from '@/lib/audit/view-compare'
import { measureMessage } from '@/lib/measures/measure-message'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

/** How do we compare, and does it matter? A board beside what is usual among boards, and beside its own history. */
export default asPage(async function ComparePage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const parameters = await searchParams
  const viewer = await currentViewer()
  const choices = await boardsToChoose(viewer)
  const address = typeof parameters.board === 'string' ? parameters.board : choices[0]?.slug
  if (!address || !may(viewer, 'figures.read')) throw new Forbidden(message('errors.forbiddenFigures'))
  const [locale, { page, question, faults }] = await Promise.all([
    pageLocale(),
    viewCompare(viewer, address, parameters),
  ])
  const { board, measure, main, edition } = page
  const { board: _, measure: __, edition: ___, ...filters } = question
  if (board.slug !== address) redirect(compareAddress(board.slug, question.measure, filters))
  const title = say(locale, 'layout.compare')
  const name = say(locale, measureMessage(measure, 'name'))
  return (
    <>
      <PageTitle
        locale={locale}
        title={say(locale, 'pages.questionTitle', {
          board: board.name[locale],
          question: `${title} ${name}`,
        })}
        fault={faults.length > 0}
      />
      <BoardHead
        locale={locale}
        board={board}
        choices={choices}
        current="compare"
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <StaticMain top={<CompareFilters locale={locale} page={page} question={question} faults={faults} />}>
        <FilterFaults
          locale={locale}
          faults={faults}
          fields={['measure', 'source', 'crime', 'by', 'category', 'to']}
        />
        <EditionNotice
          locale={locale}
          edition={edition}
          current={compareAddress(board.slug, measure.id, filters)}
        />
        <WithheldNotice locale={locale} board={board.name} withheld={page.withheld} />
        <CompareAnswer locale={locale} page={page} />
        {main && (
          <>
            <FunnelFigure
              locale={locale}
              number="6.1"
              page={page}
              main={main}
              download={
                may(viewer, 'figures.export', board.id) ? compareFile(board.slug, measure.id, question) : null
              }
            />
            {page.byName && <TilesFigure locale={locale} number="6.2" page={page} main={main} />}
            <Histories locale={locale} page={page} />
          </>
        )}
        <p className="compare__more no-print">
          <a href={measureAddress(board.slug, measure.id)} className="link">
            {say(locale, 'compare.measurePage')}
          </a>
        </p>
        {page.contacts && (
          <WhomToAsk
            locale={locale}
            board={board.slug}
            contacts={page.contacts}
            measure={measure}
            changes={may(viewer, 'board.settings', board.id)}
          />
        )}
      </StaticMain>
    </>
  )
})
