import { Answer } from '@/components/layout/Answer'
import { capitalise } from '@/components/words/capitalise'
import type { Glance } from '@/lib/questions/glance.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

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
      sentences={words(glance.sentences)}
      aside={
        glance.sure.length === 0
          ? []
          : [{ title: say(locale, 'pages.howSure'), paragraphs: words(glance.sure) }]
      }
    />
  )
}
