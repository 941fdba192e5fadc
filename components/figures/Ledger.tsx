import type { BoardRow } from '@/lib/questions/board-answer.types'
import type { WithheldRow } from '@/lib/agreements/withheld.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { LedgerRow } from './LedgerRow'
import { WithheldLedgerRow } from './WithheldLedgerRow'

/**
 * A line per measure: name, answer, the last periods, latest figure, signal. On phones its lines are blocks; explicit
 * roles keep it a table there for screen readers.
 */
export function Ledger({
  locale,
  board,
  caption,
  rows,
  withheld = [],
}: {
  readonly locale: Locale
  /** Name of the board in addresses. */
  readonly board: string
  readonly caption: string
  readonly rows: readonly BoardRow[]
  /** Measures that are not shown for want of an agreement. */
  readonly withheld?: readonly WithheldRow[]
}) {
  const heads = ['columnMeasure', 'columnAnswer', 'columnCourse', 'columnNow', 'columnSignal'] as const
  return (
    <table className="ledger" role="table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="ledger__heads" role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {say(locale, `figure.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <LedgerRow key={row.series.measure.id} locale={locale} board={board} row={row} />
        ))}
        {withheld.map((row) => (
          <WithheldLedgerRow key={row.measure.id} locale={locale} board={board} row={row} />
        ))}
      </tbody>
    </table>
  )
}
