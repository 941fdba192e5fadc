import { SignalShape } from '@/components/figures/SignalShape'
import { Answer } from '@/components/layout/Answer'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Compare } from '@/lib/questions/compare.types'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** The plain answer: beside other boards, beside England and Wales, beside its own history; how sure. */
export function CompareAnswer({ locale, page }: { readonly locale: Locale; readonly page: Compare }) {
  const { board, measure, main, period, verdict, sentences, sure } = page
  const words = (sentence: Message) => capitalise(say(locale, sentence))
  const isHistory = ({ key }: Message) => key.startsWith('compare.history')
  const own = sentences.filter(isHistory)
  return (
    <Answer
      scope={say(locale, period ? 'compare.scope' : 'compare.scopeNoPeriod', {
        board: board.name[locale],
        measure: measureMessage(measure, 'name'),
        category: categoryInLine(locale, main?.breakdown ?? 'all', main?.category ?? 'all'),
        period: period ?? '',
      })}
      question={say(locale, 'compare.title')}
      verdict={words(verdict)}
      sentences={sentences.filter((sentence) => !isHistory(sentence)).map(words)}
      points={own.map((sentence) => ({
        words: words(sentence),
        shape: <SignalShape signal={main?.signal ?? 'not-judged'} />,
      }))}
      aside={sure.length === 0 ? [] : [{ title: say(locale, 'pages.howSure'), paragraphs: sure.map(words) }]}
    />
  )
}
