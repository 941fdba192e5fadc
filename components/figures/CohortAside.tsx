import { valueMessage } from '@/lib/measures/value-message'
import type { Cohort } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import { message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { Remark } from './Remark'

/** How to read those that began in some months: how many have ended, and the middle of those that got there. */
export function CohortAside({ locale, cohort }: { readonly locale: Locale; readonly cohort: Cohort }) {
  const { curve, resolved } = cohort
  return (
    <>
      <Remark title={say(locale, 'figure.cohortTitle')}>
        <p>{say(locale, 'figure.cohortText')}</p>
      </Remark>
      <Remark title={say(locale, 'figure.cohortResolvedTitle')}>
        <p>
          {say(locale, 'figure.cohortResolved', { resolved })} {say(locale, middleOf(curve, resolved))}
        </p>
      </Remark>
      <Remark title={say(locale, 'figure.curveEndsTitle')}>
        <p>{say(locale, 'figure.curveEnds')}</p>
      </Remark>
    </>
  )
}

/** Fewer of 100, and the slow ones are missing from the middle of those that got there (lib/questions/curves). */
const enough = 90

function middleOf({ exits, completedMedian }: Cohort['curve'], resolved: number) {
  const outcome = message(`flows.${exits[0]!}` as MessageKey)
  if (resolved < enough) return message('figure.cohortNoMedian', { outcome })
  if (completedMedian === null) return message('figure.cohortFewMedian', { outcome })
  return message('figure.cohortMedian', {
    outcome,
    days: valueMessage({ unit: 'days', decimals: 0 }, completedMedian),
  })
}
