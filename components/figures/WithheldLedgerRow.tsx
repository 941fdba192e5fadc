import { measureMessage } from '@/lib/measures/measure-message'
import { missingClause } from '@/lib/agreements/withheld-words'
import type { WithheldRow } from '@/lib/agreements/withheld.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The line of a measure that is not shown for want of an agreement: which, in place of figures. */
export function WithheldLedgerRow({
  locale,
  board,
  row: { measure, missing },
}: {
  readonly locale: Locale
  readonly board: string
  readonly row: WithheldRow
}) {
  return (
    <tr className="ledger__row" role="row">
      <th scope="row" role="rowheader" className="ledger__name">
        <a href={`/boards/${board}/measures/${measure.id}`} className="link">
          {say(locale, measureMessage(measure, 'name'))}
        </a>
      </th>
      <td role="cell" className="ledger__answer" colSpan={4}>
        {say(locale, 'agreements.rowWithheld', { why: missingClause(missing) })}
      </td>
    </tr>
  )
}
