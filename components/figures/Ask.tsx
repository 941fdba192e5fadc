import type { Agency } from '@/lib/measures/measure-definition'
import type { BoardAnswer } from '@/lib/questions/board-answer.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

const agencies: Record<Agency, MessageKey> = {
  police: 'pages.agencyPolice',
  cps: 'pages.agencyCps',
  hmcts: 'pages.agencyHmcts',
  moj: 'pages.agencyMoj',
}

/** Questions worth asking at the meeting, each to the agency that acts there. */
export function Ask({
  locale,
  questions,
}: {
  readonly locale: Locale
  readonly questions: BoardAnswer['worthAsking']
}) {
  if (questions.length === 0) return null
  return (
    <div className="ask">
      <h2 className="ask__title">{say(locale, 'pages.worthAsking')}</h2>
      <dl>
        {questions.map(({ agency, question }) => (
          <div key={`${agency} ${say('en', question)}`} className="ask__line">
            <dt>{say(locale, agencies[agency])}</dt>
            <dd>{say(locale, question)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
