import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/govuk/Breadcrumbs'
import { BoardHead } from '@/components/layout/BoardHead'
import { PageTitle } from '@/components/layout/PageTitle'
import { StaticMain } from '@/components/layout/StaticMain'
import { mayManage } from '@/lib/access/may-manage'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { boardHeader } from '@/lib/questions/board-header'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'

/** The frame of one change and of its forms: whose it is, the way back, a heading. */
export async function ChangesFrame({
  locale,
  viewer,
  board,
  title,
  lead,
  fault = false,
  top,
  crumbs = [],
  children,
}: {
  readonly locale: Locale
  readonly viewer: Viewer
  readonly board: Board
  readonly title: string
  readonly lead?: string
  readonly fault?: boolean
  readonly top?: ReactNode
  readonly crumbs?: readonly { readonly words: string; readonly href: string }[]
  readonly children: ReactNode
}) {
  return (
    <>
      <PageTitle locale={locale} title={title} fault={fault} />
      <BoardHead
        locale={locale}
        board={boardHeader(board, utcToday())}
        choices={await boardsToChoose(viewer)}
        current={null}
        within="changes"
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <Breadcrumbs
        label={say(locale, 'layout.breadcrumb')}
        crumbs={[
          { words: say(locale, 'changes.registerTitle'), href: `/boards/${board.slug}/changes` },
          ...crumbs,
        ]}
      />
      <StaticMain>
        {top}
        <h1 className="content__title">{title}</h1>
        {lead && <p className="content__lead">{lead}</p>}
        {children}
      </StaticMain>
    </>
  )
}
