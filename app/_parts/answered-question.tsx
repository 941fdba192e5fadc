import { redirect } from 'next/navigation'
import { AnswerInWords } from '@/components/figures/AnswerInWords'
import { Ask } from '@/components/figures/Ask'
import { MeasuresSection } from '@/components/figures/MeasuresSection'
import { FilterFaults } from '@/components/forms/FilterFaults'
import { QuestionFilters } from '@/components/forms/QuestionFilters'
import { questionPath } from '@/components/layout/question-pages'
import { WhomToAsk } from '@/components/settings/WhomToAsk'
import { may } from '@/lib/access/may'
import { viewQuestion } from '@/lib/audit/view-question'
import type { QuestionAnswer } from '@/lib/questions/question-page.types'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'
import type { Asked } from './asked-questions'
import { BoardPage } from './BoardPage'

type Properties = {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<QueryParameters>
}

/**
 * The page of a question that has filters and figures of its own: the answer in words, then the evidence, then every
 * measure of the question and whom to ask.
 */
export function answeredQuestion<Answer extends QuestionAnswer>({ name, ask, more, Figures }: Asked<Answer>) {
  return asPage(async function QuestionPage({ params, searchParams }: Properties) {
    const [{ board: address }, parameters] = [await params, await searchParams]
    const viewer = await currentViewer()
    const [locale, { page, question, faults }] = await Promise.all([
      pageLocale(),
      viewQuestion(viewer, name, ask, address, parameters, more),
    ])
    const { board } = page
    const path = questionPath(board.slug, name)
    if (board.slug !== address) redirect(path)
    const title = say(locale, `layout.${name}`)
    return (
      <BoardPage
        locale={locale}
        viewer={viewer}
        current={name}
        title={say(locale, 'pages.questionTitle', { board: board.name[locale], question: title })}
        fault={faults.length > 0}
        figures={page}
        top={
          <QuestionFilters
            locale={locale}
            action={path}
            choices={page.choices}
            question={question}
            faults={faults}
          />
        }
        faults={
          <FilterFaults locale={locale} faults={faults} fields={['crime', 'by', 'to', ...(more ?? [])]} />
        }
      >
        <AnswerInWords locale={locale} name={name} page={page} question={question} />
        <Figures
          locale={locale}
          page={page}
          question={question}
          mayExport={may(viewer, 'figures.export', board.id)}
        />
        <MeasuresSection
          locale={locale}
          title={say(locale, 'timeliness.measuresTitle')}
          question={title}
          answer={page}
        />
        <Ask locale={locale} questions={page.worthAsking} />
        <WhomToAsk
          locale={locale}
          board={board.slug}
          contacts={page.contacts}
          changes={may(viewer, 'board.settings', board.id)}
        />
      </BoardPage>
    )
  })
}
