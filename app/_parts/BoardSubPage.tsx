import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '@/components/govuk/Breadcrumbs'
import { BoardHead } from '@/components/layout/BoardHead'
import { PageTitle } from '@/components/layout/PageTitle'
import type { QuestionPage } from '@/components/layout/question-pages'
import { StaticMain } from '@/components/layout/StaticMain'
import { mayManage } from '@/lib/access/may-manage'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { boardHeader } from '@/lib/questions/board-header'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'

/** The frame of a page below one of a board's questions: whose it is, the way back, a heading. */
export async function BoardSubPage({
  locale,
  viewer,
  board,
  within,
  title,
  pageTitle = title,
  lead,
  fault = false,
  top,
  crumbs,
  children,
}: {
  readonly locale: Locale
  readonly viewer: Viewer
  readonly board: Board
  /** The question that it belongs to. */
  readonly within: QuestionPage
  readonly title: string
  /** Of the browser's window, where the heading alone would not say whose it is. */
  readonly pageTitle?: string
  readonly lead?: string
  readonly fault?: boolean
  readonly top?: ReactNode
  readonly crumbs: readonly Crumb[]
  readonly children: ReactNode
}) {
  return (
    <>
      <PageTitle locale={locale} title={pageTitle} fault={fault} />
      <BoardHead
        locale={locale}
        board={boardHeader(board, utcToday())}
        choices={await boardsToChoose(viewer)}
        current={null}
        within={within}
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <Breadcrumbs label={say(locale, 'layout.breadcrumb')} crumbs={crumbs} />
      <StaticMain>
        {top}
        <h1 className="content__title">{title}</h1>
        {lead && <p className="content__lead">{lead}</p>}
        {children}
      </StaticMain>
    </>
  )
}
