import { Answer } from '@/components/layout/Answer'
import { capitalise } from '@/components/words/capitalise'
import type { Glance } from '@/lib/questions/glance.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { SignalShape } from './SignalShape'

/** The shape that a sentence of the answer is marked with. */
const shapes: Partial<Record<MessageKey, MeasureSeries['signal']>> = {
  'glance.worse': 'worse',
  'glance.better': 'better',
  'glance.higher': 'neutral-high',
  'glance.lower': 'neutral-low',
  'glance.othersEarly': 'early',
}

/** The answer at the top of a board's page, chosen by the data. */
export function GlanceAnswer({
  locale,
  glance,
  question,
}: {
  readonly locale: Locale
  readonly glance: Glance
  readonly question: string
}) {
  const words = (sentences: Glance['sentences']) =>
    sentences.map((sentence) => capitalise(say(locale, sentence)))
  return (
    <Answer
      scope={say(locale, 'pages.glanceScope', { board: glance.board.name[locale] })}
      question={question}
      verdict={capitalise(say(locale, glance.verdict))}
      sentences={[]}
      points={glance.sentences.map((sentence) => ({
        words: capitalise(say(locale, sentence)),
        shape: <SignalShape signal={shapes[sentence.key] ?? 'none'} />,
      }))}
      aside={
        glance.sure.length === 0
          ? []
          : [{ title: say(locale, 'pages.howSure'), paragraphs: words(glance.sure) }]
      }
    />
  )
}
