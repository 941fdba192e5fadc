import { redirect } from 'next/navigation'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { Ask } from '@/components/figures/Ask'
import { GlanceAnswer } from '@/components/figures/GlanceAnswer'
import { Ledger } from '@/components/figures/Ledger'
import { LedgerTrust } from '@/components/figures/LedgerTrust'
import { BoardHead } from '@/components/layout/BoardHead'
import { EditionNotice } from '@/components/layout/EditionNotice'
import { Main } from '@/components/layout/Main'
import { PageTitle } from '@/components/layout/PageTitle'
import { questionPages, questionPath } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { WhomToAsk } from '@/components/settings/WhomToAsk'
import { may } from '@/lib/access/may'
import { mayManage } from '@/lib/access/may-manage'
import { viewGlance } from '@/lib/audit/view-glance'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { rowsOfQuestion } from '../../_parts/rows-of-question'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** A board at a glance: the answer in words, and every measure by the question that it belongs to. */
export default asPage(async function GlancePage({ params }: { readonly params: Promise<{ board: string }> }) {
  const { board: address } = await params
  const viewer = await currentViewer()
  const [locale, glance, choices] = await Promise.all([
    pageLocale(),
    viewGlance(viewer, { board: address }),
    boardsToChoose(viewer),
  ])
  const { board, edition, rows, withheld, withheldRows } = glance
  if (board.slug !== address) redirect(questionPath(board.slug, 'glance'))
  const questions = questionPages
    .filter((page) => page !== 'glance')
    .map((page) => ({ page, own: rowsOfQuestion(rows, page), not: rowsOfQuestion(withheldRows, page) }))
    .filter(({ own, not }) => own.length + not.length > 0)
  return (
    <>
      <PageTitle locale={locale} title={say(locale, 'pages.glanceTitle', { board: board.name[locale] })} />
      <BoardHead
        locale={locale}
        board={board}
        choices={choices}
        current="glance"
        people={mayManage(viewer, { role: 'member', boardId: board.id })}
      />
      <Main>
        <EditionNotice locale={locale} edition={edition} current={questionPath(board.slug, 'glance')} />
        <WithheldNotice locale={locale} board={board.name} withheld={withheld} />
        <GlanceAnswer locale={locale} glance={glance} question={say(locale, 'pages.glanceQuestion')} />
        {questions.map(({ page, own, not }, index) => {
          const question = say(locale, `layout.${page}`)
          return (
            <Section
              key={page}
              title={
                <a href={questionPath(board.slug, page)} className="link">
                  {question}
                </a>
              }
              lead={index === 0 ? say(locale, 'pages.ledgerLead') : undefined}
            >
              <Ledger
                locale={locale}
                board={board.slug}
                caption={say(locale, 'pages.ledgerCaption', { question })}
                rows={own}
                withheld={not}
              />
            </Section>
          )
        })}
        <LedgerTrust locale={locale} rows={rows} edition={edition} />
        <Ask locale={locale} questions={glance.worthAsking} />
        <WhomToAsk
          locale={locale}
          board={board.slug}
          contacts={glance.contacts}
          changes={may(viewer, 'board.settings', board.id)}
        />
      </Main>
    </>
  )
})
