import { redirect } from 'next/navigation'
import { AreaAnswer } from '@/components/changes/AreaAnswer'
import { ChangeFacts } from '@/components/changes/ChangeFacts'
import { ChangeVersions } from '@/components/changes/ChangeVersions'
import { Compared } from '@/components/changes/Compared'
import { EditionAnswers } from '@/components/changes/EditionAnswers'
import { WithdrawChange } from '@/components/changes/WithdrawChange'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { Section } from '@/components/layout/Section'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { may } from '@/lib/access/may'
import { viewChange } from '@/lib/audit/view-change'
import { boardById } from '@/lib/boards/find-board'
import { expectationOf } from '@/lib/policies/expectation'
import { mayWriteNational } from '@/lib/policies/require-changes'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../_request/as-page'
import { pageLocale } from '../../../../_request/page-locale'
import { answersByEdition } from '../_parts/answers-by-edition'
import { ChangesFrame } from '../_parts/ChangesFrame'
import { editionOf } from '../_parts/edition-of'

type Query = { readonly [name: string]: string | string[] | undefined }

const acts = ['made', 'changed', 'unchanged'] as const

/** One change: what was expected of it, what the figures did, at each release, and what the register said when. */
export default asPage(async function ChangePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string; change: string }>
  readonly searchParams: Promise<Query>
}) {
  const [address, query, viewer] = [await params, await searchParams, await currentViewer()]
  const { page, readings } = await viewChange(viewer, { ...address, edition: editionOf(query['edition']) })
  const { figures, change, measureName, own, nation, comparison, notCompared } = page
  const path: `/${string}` = `/boards/${figures.board.slug}/changes/${change.id}`
  if (figures.board.slug !== address.board) redirect(path)
  const [locale, token, answers] = await Promise.all([
    pageLocale(),
    csrfToken(),
    answersByEdition(viewer, address, readings),
  ])
  const [latest] = change.versions
  const { content } = latest
  const board = boardById(figures.board.id)!
  const mayWrite =
    change.boardId === null ? mayWriteNational(viewer) : may(viewer, 'policies.write', change.boardId)
  const done = acts.find((known) => known === query['done'])
  const meanwhile = query['fault'] === 'meanwhile'
  const shared = { locale, currentEdition: figures.edition.current, concurrent: content.concurrent }
  return (
    <ChangesFrame
      locale={locale}
      viewer={viewer}
      board={board}
      title={content.name}
      fault={meanwhile}
      top={
        <>
          {done && (
            <NotificationBanner
              title={say(locale, 'changes.doneTitle')}
              words={say(locale, `changes.done.${done}`)}
            />
          )}
          {meanwhile && (
            <ErrorSummary
              title={say(locale, 'changes.faultTitle')}
              faults={[
                {
                  key: 'meanwhile',
                  words: say(locale, 'changes.fault.meanwhileWithdraw'),
                  href: '#versions',
                },
              ]}
            />
          )}
          <EditionNotice locale={locale} edition={figures.edition} current={path} />
          <WithheldNotice locale={locale} board={board.name} withheld={figures.withheld} />
        </>
      }
    >
      <Section title={say(locale, 'changes.answerTitle')}>
        {own ? (
          <AreaAnswer {...shared} number="6.1" answer={own} compared={comparison?.kind === 'compared'} />
        ) : (
          <p>{say(locale, 'changes.answerNone')}</p>
        )}
      </Section>
      {nation && (
        <Section title={say(locale, 'changes.nationTitle')}>
          <AreaAnswer {...shared} number="6.2" answer={nation} compared={false} />
        </Section>
      )}
      {(comparison || notCompared) && (
        <Section title={say(locale, 'changes.comparedTitle')}>
          {comparison ? (
            <Compared locale={locale} comparison={comparison} />
          ) : (
            <p>{notCompared && say(locale, notCompared)}</p>
          )}
        </Section>
      )}
      <Section title={say(locale, 'changes.whatTitle')}>
        <ChangeFacts
          locale={locale}
          content={content}
          where={change.boardId === null ? say(locale, 'changes.national') : board.name[locale]}
          measure={measureName}
          expectation={expectationOf(change.versions, readings)}
        />
        {mayWrite && (
          <p className="changes__act">
            <a className="link" href={`${path}/change`}>
              {say(locale, 'changes.change')}
            </a>
          </p>
        )}
      </Section>
      {answers.length > 0 && (
        <Section title={say(locale, 'changes.historyTitle')} lead={say(locale, 'changes.historyLead')}>
          <EditionAnswers locale={locale} path={path} answers={answers} />
        </Section>
      )}
      <Section id="versions" title={say(locale, 'changes.versionsTitle')}>
        <ChangeVersions locale={locale} versions={change.versions} />
        {mayWrite && (
          <WithdrawChange
            locale={locale}
            csrfToken={token}
            board={board.slug}
            number={change.id}
            seen={latest.number}
          />
        )}
      </Section>
    </ChangesFrame>
  )
})
