import { Spark } from '@/components/charts/Spark'
import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import type { BoardRow } from '@/lib/questions/board-answer.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { Historic } from './Historic'
import { Signal } from './Signal'
import { rowSentences } from './words/row-sentences'
import { figureWords } from './words/figure-words'

/** One measure of the ledger. */
export function LedgerRow({
  locale,
  board,
  row: { series, answer, yearAgo },
}: {
  readonly locale: Locale
  readonly board: string
  readonly row: BoardRow
}) {
  const { measure, points, latest, provenance } = series
  const last = latest === null ? points.at(-1) : points[latest]
  const shown = latest !== null
  return (
    <tr className="ledger__row" role="row">
      <th scope="row" role="rowheader" className="ledger__name">
        <a href={`/boards/${board}/measures/${measure.id}`} className="link">
          {say(locale, measureMessage(measure, 'name'))}
        </a>
        {provenance.historic && <Historic locale={locale} />}
      </th>
      <td role="cell" className="ledger__answer">
        {rowSentences(series, answer)
          .map((sentence) => capitalise(say(locale, sentence)))
          .join(' ')}
      </td>
      <td role="cell" className="ledger__spark">
        <Spark locale={locale} series={series} />
      </td>
      <td role="cell" className="ledger__latest">
        <p className={shown ? 'ledger__value' : 'ledger__value ledger__value--hidden'}>
          {figureWords(locale, measure, last?.figure)}
        </p>
        {last && <p className="ledger__before">{capitalise(sayPeriod(locale, last.period))}</p>}
        {yearAgo && (
          <p className="ledger__before">
            {say(locale, 'figure.beforeShort', { value: figureWords(locale, measure, yearAgo) })}
          </p>
        )}
      </td>
      <td role="cell" className="ledger__signal">
        <Signal locale={locale} signal={series.signal} />
      </td>
    </tr>
  )
}
