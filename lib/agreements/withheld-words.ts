import type { MissingAgreement } from './missing-agreements'
import { message, type Message } from '@/lib/text/message'
import { bothNames } from '@/lib/text/both-names'
import { dayMessage } from '@/lib/text/say-period'
import type { Withheld } from './withheld.types'

type BothNames = { readonly en: string; readonly cy: string }

/** Which agreement is missing, has not started or has ended: a sentence of its own. */
export function missingSentence(one: MissingAgreement): Message {
  return message(`agreements.missing.${one.state}`, valuesOf(one))
}

/** Whom to ask about it. */
export function askSentence({ contact }: MissingAgreement): Message {
  return contact ? message('agreements.ask', contact) : message('agreements.askAdministrator')
}

/** All that are missing, within a sentence. */
export function missingClause(missing: readonly MissingAgreement[]): Message {
  const [first, ...rest] = missing
  const clause = message(`agreements.missingShort.${first!.state}`, valuesOf(first!))
  return rest.length === 0
    ? clause
    : message('agreements.oneMore', { first: clause, rest: missingClause(rest) })
}

/** The words in which a figure is refused. */
export function refusedWords(board: BothNames, missing: readonly MissingAgreement[]): Message {
  return message('agreements.refused', {
    board: bothNames(board),
    why: missingClause(missing),
    ask: askSentence(missing[0]!),
  })
}

/** What is withheld, in a sentence; to who checks releases, who does not see it. */
export function withheldWords(board: BothNames, { missing, shownToCheck }: Withheld): Message {
  return shownToCheck
    ? message('agreements.shownToCheck', { board: bothNames(board), why: missingClause(missing) })
    : refusedWords(board, missing)
}

function valuesOf({ agency, on }: MissingAgreement): Message['values'] {
  return { with: message(`agreements.with.${agency}`), ...(on === null ? {} : { on: dayMessage(on) }) }
}
