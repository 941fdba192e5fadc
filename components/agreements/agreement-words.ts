import { agreementState } from '@/lib/agreements/agreement-state'
import type { AgreementTerm } from '@/lib/agreements/agreement.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** What an agreement is today, and until or since when. */
export function stateWords(locale: Locale, term: AgreementTerm, today: string) {
  const state = agreementState(term, today)
  const when = say(locale, `agreements.when.${state}`, {
    from: dayMessage(term.from),
    to: dayMessage(term.to),
    ended: dayMessage(term.endedOn ?? term.to),
  })
  return { state, words: say(locale, `agreements.state.${state}`), when }
}
