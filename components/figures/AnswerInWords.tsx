import { Answer } from '@/components/layout/Answer'
import type { QuestionPage } from '@/components/layout/question-pages'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import type { BoardAnswer } from '@/lib/questions/board-answer.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import type { Locale } from '@/lib/text/locale'
import type { Message, MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { SignalShape } from './SignalShape'

/** Sentences that stand for themselves, each with its shape; the others follow the verdict. */
const shapes: Partial<Record<MessageKey, MeasureSeries['signal']>> = {
  'timeliness.sinceWorse': 'worse',
  'timeliness.sinceBetter': 'better',
  'timeliness.othersSteady': 'none',
  'victims.sinceMore': 'worse',
  'victims.sinceFewer': 'better',
  'glance.worse': 'worse',
  'glance.better': 'better',
  'glance.higher': 'neutral-high',
  'glance.lower': 'neutral-low',
  'glance.steady': 'none',
  'glance.steadyRange': 'none',
  'glance.othersSteady': 'none',
  'glance.othersEarly': 'early',
  'glance.othersHistoric': 'not-judged',
}

/** The plain answer at the top of a question's page: yes or no, the sentences that the data chose, how sure. */
export function AnswerInWords({
  locale,
  name,
  page,
  question,
}: {
  readonly locale: Locale
  readonly name: Exclude<QuestionPage, 'glance'>
  readonly page: BoardAnswer
  readonly question: PageQuestion
}) {
  const { board, verdict, sentences, sure } = page
  const words = (sentence: Message) => capitalise(say(locale, sentence))
  return (
    <Answer
      scope={say(locale, 'timeliness.scope', {
        board: board.name[locale],
        category: categoryInLine(locale, question.crime ? 'crime-type' : 'all', question.crime ?? 'all'),
      })}
      question={say(locale, `layout.${name}`)}
      verdict={words(verdict)}
      sentences={sentences.filter(({ key }) => !shapes[key]).map(words)}
      points={sentences.flatMap((sentence) => {
        const signal = shapes[sentence.key]
        return signal ? [{ words: words(sentence), shape: <SignalShape signal={signal} /> }] : []
      })}
      aside={sure.length === 0 ? [] : [{ title: say(locale, 'pages.howSure'), paragraphs: sure.map(words) }]}
    />
  )
}
