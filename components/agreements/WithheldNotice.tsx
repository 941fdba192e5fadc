import type { BothNames } from '@/lib/questions/board.types'
import { askSentence, missingSentence, withheldWords } from '@/lib/agreements/withheld-words'
import type { Withheld } from '@/lib/agreements/withheld.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const register = '/admin/agreements'

/** Says which agreement figures of linked records are not shown for want of, and whom to ask. */
export function WithheldNotice({
  locale,
  board,
  withheld,
}: {
  readonly locale: Locale
  readonly board: BothNames
  readonly withheld: Withheld | null
}) {
  if (!withheld) return null
  const { missing, shownToCheck } = withheld
  const link = (
    <p>
      <a href={register} className="link">
        {say(locale, 'agreements.readRegister')}
      </a>
    </p>
  )
  if (shownToCheck)
    return (
      <div className="govuk-inset-text withheld">
        <p>
          <strong>{say(locale, 'agreements.shownToCheckTitle')}</strong>
        </p>
        <p>{say(locale, withheldWords(board, withheld))}</p>
        {link}
      </div>
    )
  return (
    <div className="govuk-inset-text withheld">
      <p>
        <strong>{say(locale, 'agreements.withheldTitle')}</strong>
      </p>
      <p>{say(locale, 'agreements.withheld', { board: bothNames(board), count: missing.length })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((one) => (
          <li key={one.agency}>
            {say(locale, missingSentence(one))} {say(locale, askSentence(one))}
          </li>
        ))}
      </ul>
      <p>{say(locale, 'agreements.nationStays')}</p>
      {link}
    </div>
  )
}
