import { Answer } from '@/components/layout/Answer'
import { capitalise } from '@/components/words/capitalise'
import { categoryInLine } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Curve } from '@/lib/questions/curve.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { answerOf } from './words/answer-of'
import { sureOf } from './words/sure-of'

/** The answer of a measure's page: the figure and its month, whether it really changed, what it counts, how sure. */
export function MeasureAnswer({
  locale,
  series,
  curve,
}: {
  readonly locale: Locale
  readonly series: MeasureSeries
  readonly curve: Curve | null
}) {
  const { measure, area, breakdown, category } = series
  const words = (messages: ReturnType<typeof sureOf>) =>
    messages.map((message) => capitalise(say(locale, message)))
  const { verdict, sentences } = answerOf(series, curve)
  return (
    <Answer
      scope={say(locale, 'pages.measureScope', {
        measure: measureMessage(measure, 'name'),
        category: categoryInLine(locale, breakdown, category),
        area: bothNames(area.name),
      })}
      question={say(locale, measureMessage(measure, 'question'))}
      verdict={capitalise(say(locale, verdict))}
      sentences={words(sentences)}
      aside={[
        {
          title: say(locale, 'figure.whatItCounts'),
          paragraphs: [say(locale, measureMessage(measure, 'counts')), ...countedHere(locale, series)],
        },
        { title: say(locale, 'figure.howSure'), paragraphs: words(sureOf(series)) },
      ]}
    />
  )
}

/** How it is counted from linked records, where that differs from the published way. */
function countedHere(locale: Locale, { measure, provenance }: MeasureSeries): readonly string[] {
  return provenance.source.kind === 'linked' && measure.id in en.linked
    ? [say(locale, `linked.${measure.id}` as MessageKey)]
    : []
}
