import { redirect } from 'next/navigation'
import { BoardList } from '@/components/layout/BoardList'
import { Failure } from '@/components/layout/Failure'
import { Main } from '@/components/layout/Main'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionPages, questionPath, type QuestionPage } from '@/components/layout/question-pages'
import { may } from '@/lib/access/may'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from './_request/as-page'
import { pageLocale } from './_request/page-locale'

type Query = { board?: string | string[]; page?: string | string[] }

/** Choose a board; who has one goes straight there. The board switcher leads through here, too. */
export default asPage(async function BoardsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  const [locale, boards, query] = await Promise.all([pageLocale(), boardsToChoose(viewer), searchParams])
  const chosen = boards.find(({ slug }) => slug === query.board)
  if (chosen) redirect(questionPath(chosen.slug, pageOf(query.page)))
  if (boards.length === 1) redirect(questionPath(boards[0]!.slug, 'glance'))
  if (boards.length === 0)
    return (
      <Failure
        locale={locale}
        title={say(locale, 'pages.boardsNoneTitle')}
        paragraphs={[say(locale, 'pages.boardsNone')]}
        offersTitle={say(locale, 'people.boardsNoneOffers')}
        offers={
          may(viewer, 'people.read')
            ? [
                { href: '/admin/people', words: say(locale, 'people.title') },
                { href: '/admin/audit', words: say(locale, 'audit.title') },
              ]
            : []
        }
        next={{ href: '/data/dictionary', words: say(locale, 'pages.boardsNoneLink') }}
      />
    )
  const title = say(locale, 'pages.boardsTitle')
  return (
    <Main>
      <PageTitle locale={locale} title={title} />
      <h1 className="content__title">{title}</h1>
      <p className="content__lead">{say(locale, 'pages.boardsLead', { count: boards.length })}</p>
      {may(viewer, 'figures.compare-by-name') && (
        <p>
          {say(locale, 'demandAcross.linkLead')}:{' '}
          <a href="/demand" className="link">
            {say(locale, 'demandAcross.link')}
          </a>
        </p>
      )}
      <BoardList locale={locale} boards={boards} />
    </Main>
  )
})

function pageOf(page: Query['page']): QuestionPage {
  return questionPages.find((known) => known === page) ?? 'glance'
}
