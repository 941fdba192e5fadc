import type { ReactNode } from 'react'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { StaticMain } from '@/components/layout/StaticMain'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionPath, type QuestionPage } from '@/components/layout/question-pages'
import { mayManage } from '@/lib/access/may-manage'
import type { Viewer } from '@/lib/access/viewer'
import type { BoardFigures } from '@/lib/questions/board-answer.types'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import type { Locale } from '@/lib/text/locale'

/** The frame of the pages among a board's questions: whose figures these are, of which edition, what is withheld. */
export async function BoardPage({
  locale,
  viewer,
  current,
  title,
  fault = false,
  figures: { board, edition, withheld },
  top,
  faults,
  children,
}: {
  readonly locale: Locale
  readonly viewer: Viewer
  readonly current: QuestionPage
  readonly title: string
  /** Whether something in the address was wrong. */
  readonly fault?: boolean
  readonly figures: BoardFigures
  /** Filters. */
  readonly top?: ReactNode
  /** What was wrong. */
  readonly faults?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      <PageTitle locale={locale} title={title} fault={fault} />
      <BoardHead
        locale={locale}
        board={board}
        choices={await boardsToChoose(viewer)}
        current={current}
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <StaticMain top={top}>
        {faults}
        <EditionNotice locale={locale} edition={edition} current={questionPath(board.slug, current)} />
        <WithheldNotice locale={locale} board={board.name} withheld={withheld} />
        {children}
      </StaticMain>
    </>
  )
}
