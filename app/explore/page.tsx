import { redirect } from 'next/navigation'
import { exploreAddress } from '@/components/explore/explore-address'
import type { ExploreWords } from '@/components/explore/explore-answer.types'
import { Explorer } from '@/components/explore/Explorer'
import { BoardHead } from '@/components/layout/BoardHead'
import { PageTitle } from '@/components/layout/PageTitle'
import { Static } from '@/components/static/Static'
import { mayManage } from '@/lib/access/may-manage'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { askExplore, exploreParts } from '../_parts/explore-answer'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

/** Any measure of a board, as somebody chooses. The server answers first; then the browser asks it for each next choice. */
export default asPage(async function ExplorePage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const parameters = await searchParams
  const viewer = await currentViewer()
  const [locale, explore, choices] = await Promise.all([
    pageLocale(),
    askExplore(viewer, parameters),
    boardsToChoose(viewer),
  ])
  const { page, question, faults, compared } = explore
  const { board: _, ...asked } = question
  if (typeof parameters.board === 'string' && parameters.board !== page.board.slug)
    redirect(
      exploreAddress(page.board.slug, { ...asked, ...(compared ? { compare: 'england-and-wales' } : {}) }),
    )
  const { title, form, body } = exploreParts(locale, viewer, explore)
  return (
    <>
      <PageTitle locale={locale} title={title} fault={faults.length > 0} />
      <BoardHead
        locale={locale}
        board={page.board}
        choices={choices}
        current={null}
        people={mayManage(viewer, { role: 'member', boardId: page.board.id })}
      />
      <main id="main-content" tabIndex={-1}>
        <Explorer
          first={form}
          words={wordsOf(locale)}
          heading={
            <>
              <h1 className="content__title">{say(locale, 'explore.title')}</h1>
              <p className="explore__lead">{say(locale, 'explore.lead')}</p>
            </>
          }
        >
          <Static>{body}</Static>
        </Explorer>
      </main>
    </>
  )
})

function wordsOf(locale: Locale): ExploreWords {
  return {
    fold: say(locale, 'explore.fold'),
    apply: say(locale, 'pages.filterApply'),
    reset: say(locale, 'pages.filterReset'),
    withoutScript: say(locale, 'explore.withoutScript'),
    follows: say(locale, 'explore.follows'),
    loading: say(locale, 'explore.loading'),
    failed: say(locale, 'explore.failed'),
    failedDetail: say(locale, 'explore.failedDetail'),
    again: say(locale, 'explore.again'),
  }
}
