import { redirect } from 'next/navigation'
import { Ask } from '@/components/figures/Ask'
import { GlanceAnswer } from '@/components/figures/GlanceAnswer'
import { Ledger } from '@/components/figures/Ledger'
import { LedgerTrust } from '@/components/figures/LedgerTrust'
import { JourneyFigure } from '@/components/journey/JourneyFigure'
import { questionPages, questionPath } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { questionFiles } from '@/components/words/figure-files'
import { WhomToAsk } from '@/components/settings/WhomToAsk'
import { may } from '@/lib/access/may'
import { viewGlance } from '@/lib/audit/view-glance'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { BoardPage } from '../../_parts/BoardPage'
import { headlineRows } from '../../_parts/headline-rows'
import { rowsOfQuestion } from '../../_parts/rows-of-question'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** A board at a glance: the answer in words, the way of its cases, what leads or is unusual in each question. */
export default asPage(async function GlancePage({ params }: { readonly params: Promise<{ board: string }> }) {
  const { board: address } = await params
  const viewer = await currentViewer()
  const [locale, glance] = await Promise.all([pageLocale(), viewGlance(viewer, { board: address })])
  const { board, edition, rows, withheldRows, journey } = glance
  if (board.slug !== address) redirect(questionPath(board.slug, 'glance'))
  const mayExport = may(viewer, 'figures.export', board.id)
  const questions = questionPages
    .filter((page) => page !== 'glance')
    .map((page) => ({ page, own: rowsOfQuestion(rows, page), not: rowsOfQuestion(withheldRows, page) }))
    .filter(({ own, not }) => own.length + not.length > 0)
    .map((question) => ({ ...question, told: headlineRows(question.own) }))
  return (
    <BoardPage
      locale={locale}
      viewer={viewer}
      current="glance"
      title={say(locale, 'pages.glanceTitle', { board: board.name[locale] })}
      figures={glance}
    >
      <GlanceAnswer locale={locale} glance={glance} question={say(locale, 'pages.glanceQuestion')} />
      {journey && (
        <JourneyFigure
          locale={locale}
          number="1.1"
          board={board.slug}
          journey={journey}
          currentEdition={edition.current}
          files={mayExport ? questionFiles(board.slug, 'glance', {}) : null}
        />
      )}
      {questions.map(({ page, own, not, told }, index) => {
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
              rows={told}
              withheld={told.length === 0 ? not.slice(0, 2) : []}
            />
            <p>
              <a href={questionPath(board.slug, page)} className="link">
                {say(locale, 'pages.allOfQuestion', { count: own.length + not.length, question })}
              </a>
            </p>
          </Section>
        )
      })}
      <LedgerTrust locale={locale} rows={questions.flatMap(({ told }) => told)} edition={edition} />
      <Ask locale={locale} questions={glance.worthAsking} />
      <WhomToAsk
        locale={locale}
        board={board.slug}
        contacts={glance.contacts}
        changes={may(viewer, 'board.settings', board.id)}
      />
    </BoardPage>
  )
})
