import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { Ask } from '@/components/figures/Ask'
import { ChangeFigure } from '@/components/figures/ChangeFigure'
import { GlanceAnswer } from '@/components/figures/GlanceAnswer'
import { Ledger } from '@/components/figures/Ledger'
import { LedgerTrust } from '@/components/figures/LedgerTrust'
import { ProcessFigure } from '@/components/figures/ProcessFigure'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { Main } from '@/components/layout/Main'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionPath, type QuestionPage } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { may } from '@/lib/access/may'
import { mayManage } from '@/lib/access/may-manage'
import { viewGlance } from '@/lib/audit/view-glance'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'
import { standingOut } from './standing-out'

type Theme = Exclude<QuestionPage, 'glance'>

/** Figures of their number on the page's theme: the pages count from 1 at a glance. */
const chapter: Record<Theme, number> = { timeliness: 2, victims: 3, demand: 4, quality: 5 }

/** The page of one question of a board: the answer, its measures, and the figures that stand out. */
export async function questionPage(theme: Theme, address: string) {
  const viewer = await currentViewer()
  const [locale, glance, choices] = await Promise.all([
    pageLocale(),
    viewGlance(viewer, { board: address, theme }),
    boardsToChoose(viewer),
  ])
  const { board, edition, rows, withheld, withheldRows } = glance
  if (board.slug !== address) redirect(questionPath(board.slug, theme))
  const question = say(locale, `layout.${theme}`)
  const mayExport = may(viewer, 'figures.export', board.id)
  return (
    <>
      <PageTitle
        locale={locale}
        title={say(locale, 'pages.questionTitle', { board: board.name[locale], question })}
      />
      <BoardHead
        locale={locale}
        board={board}
        choices={choices}
        current={theme}
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <Main>
        <EditionNotice locale={locale} edition={edition} current={questionPath(board.slug, theme)} />
        <WithheldNotice locale={locale} board={board.name} withheld={withheld} />
        <GlanceAnswer locale={locale} glance={glance} question={question} />
        <Section title={say(locale, 'pages.measuresOfQuestion')} lead={say(locale, 'pages.ledgerLead')}>
          {rows.length + withheldRows.length === 0 ? (
            <p>{say(locale, 'pages.noRows')}</p>
          ) : (
            <>
              <Ledger
                locale={locale}
                board={board.slug}
                caption={say(locale, 'pages.ledgerCaption', { question })}
                rows={rows}
                withheld={withheldRows}
              />
              <LedgerTrust locale={locale} rows={rows} edition={edition} />
            </>
          )}
        </Section>
        {rows.length > 0 && (
          <Section title={say(locale, 'pages.figuresTitle')} lead={say(locale, 'pages.figuresLead')}>
            {standingOut(rows).map(({ series }, index) => {
              const Figure = series.charted === 'net-change' ? ChangeFigure : ProcessFigure
              return (
                <Figure
                  key={series.measure.id}
                  locale={locale}
                  number={`${chapter[theme]}.${index + 1}`}
                  series={series}
                  currentEdition={edition.current}
                  level={3}
                  named
                  download={mayExport ? `/api/v1/boards/${board.slug}/measures/${series.measure.id}` : null}
                />
              )
            })}
          </Section>
        )}
        <Ask locale={locale} questions={glance.worthAsking} />
      </Main>
    </>
  )
}
