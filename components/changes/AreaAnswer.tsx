import type { AreaEvaluation } from '@/lib/policies/changes-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { EffectFigure } from './EffectFigure'

/** What one area's figures did since a change: the answer in words with its limits, then the chart. */
export function AreaAnswer({
  locale,
  number,
  answer: { series, evaluation, started, sentences },
  concurrent,
  currentEdition,
  compared,
}: {
  readonly locale: Locale
  readonly number: string
  readonly answer: AreaEvaluation
  /** What the register says happened about then. */
  readonly concurrent: string
  readonly currentEdition: boolean
  readonly compared: boolean
}) {
  const [answer, ...rest] = sentences.map((sentence) => say(locale, sentence))
  const cautions = [
    ...(evaluation.kind === 'answered'
      ? evaluation.cautions.map(({ key, words }) => ({ key, words: say(locale, words) }))
      : []),
    ...(concurrent === ''
      ? []
      : [{ key: 'concurrent', words: say(locale, 'changes.caution.concurrent', { words: concurrent }) }]),
  ]
  return (
    <>
      <div className="changes__words">
        <p className="changes__answer">{answer}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        {evaluation.kind === 'answered' && <p>{say(locale, 'changes.limits')}</p>}
        {cautions.length > 0 && (
          <>
            <h3>{say(locale, 'changes.cautionsTitle')}</h3>
            <ul className="govuk-list govuk-list--bullet">
              {cautions.map(({ key, words }) => (
                <li key={key}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {evaluation.kind === 'answered' && (
        <EffectFigure
          locale={locale}
          number={number}
          series={series}
          evaluation={evaluation}
          started={started}
          currentEdition={currentEdition}
          compared={compared}
        />
      )}
    </>
  )
}
