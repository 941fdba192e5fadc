import { redirect } from 'next/navigation'
import { ChangesTable } from '@/components/changes/ChangesTable'
import { ReviewedBreaks } from '@/components/changes/ReviewedBreaks'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { Answer } from '@/components/layout/Answer'
import { questionPath } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { may } from '@/lib/access/may'
import { viewChanges } from '@/lib/audit/view-change'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { BoardPage } from '../../../_parts/BoardPage'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'
import { editionOf } from './_parts/edition-of'

type Query = { readonly [name: string]: string | string[] | undefined }

/** Did our changes work? The register, and lasting shifts that it does not explain. */
export default asPage(async function ChangesPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<Query>
}) {
  const [{ board: address }, query, viewer] = [await params, await searchParams, await currentViewer()]
  const [locale, page] = await Promise.all([
    pageLocale(),
    viewChanges(viewer, { board: address, edition: editionOf(query['edition']) }),
  ])
  const { figures, changes, reviewed, looked, verdict } = page
  const { board } = figures
  if (board.slug !== address) redirect(questionPath(board.slug, 'changes'))
  const mayWrite = may(viewer, 'policies.write', board.id)
  return (
    <BoardPage
      locale={locale}
      viewer={viewer}
      current="changes"
      title={say(locale, 'changes.title', { board: board.name[locale] })}
      figures={figures}
      faults={
        query['done'] === 'withdrawn' && (
          <NotificationBanner
            title={say(locale, 'changes.doneTitle')}
            words={say(locale, 'changes.done.withdrawn')}
          />
        )
      }
    >
      <Answer
        scope={board.name[locale]}
        question={say(locale, 'changes.question')}
        verdict={say(locale, verdict)}
        sentences={[say(locale, 'changes.lead')]}
        points={[]}
        aside={[]}
      />
      <Section title={say(locale, 'changes.registerTitle')} lead={say(locale, 'changes.registerLead')}>
        {mayWrite && (
          <p className="changes__act">
            <a
              href={`/boards/${board.slug}/changes/new`}
              role="button"
              draggable={false}
              className="govuk-button"
            >
              {say(locale, 'changes.new')}
            </a>
          </p>
        )}
        {changes.length === 0 ? (
          <p>{say(locale, 'changes.registerNone')}</p>
        ) : (
          <ChangesTable locale={locale} board={board} changes={changes} />
        )}
      </Section>
      <Section
        title={say(locale, 'changes.reviewTitle')}
        lead={say(locale, 'changes.reviewLead', { count: looked })}
      >
        {reviewed.length === 0 ? (
          <p>{say(locale, 'changes.reviewNone')}</p>
        ) : (
          <ReviewedBreaks locale={locale} board={board.slug} reviewed={reviewed} mayWrite={mayWrite} />
        )}
      </Section>
    </BoardPage>
  )
})
