import { Figure } from '@/components/figures/Figure'
import { SignalShape } from '@/components/figures/SignalShape'
import { TrustLine } from '@/components/figures/TrustLine'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { signalKeys } from '@/components/figures/words/signal-keys'
import { categoryInLine } from '@/components/words/category-words'
import { shortValue } from '@/components/words/value-words'
import { tileGrid } from '@/lib/boards/tile-grid'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Compare } from '@/lib/questions/compare.types'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const unusual: ReadonlySet<MeasureSeries['signal']> = new Set([
  'worse',
  'better',
  'neutral-high',
  'neutral-low',
])

/**
 * Every board as a square of one size, marked by what its latest figure says beside its own history. A list in the order
 * of the map, so that it is read without seeing it.
 */
export function TilesFigure({
  locale,
  number,
  page,
  main,
}: {
  readonly locale: Locale
  readonly number: string
  readonly page: Compare
  readonly main: MeasureSeries
}) {
  const { measure, boards, board: own, like, edition } = page
  const byId = new Map(boards.map((one) => [one.board.id, one]))
  const shown = boards.flatMap(({ history }) => (history ? [history.signal] : []))
  const group = new Set(like.map(({ board: { id } }) => id))
  const signals = [...new Set(shown)]
  const latest = latestOf(boards)
  return (
    <Figure
      locale={locale}
      number={number}
      title={say(locale, 'compare.tilesFinding', {
        count: shown.filter((signal) => unusual.has(signal)).length,
      })}
      measureLine={say(locale, 'compare.tilesLine', {
        name: measureMessage(measure, 'name'),
        category: categoryInLine(locale, main.breakdown, main.category),
      })}
      historic={main.provenance.historic}
      trust={<TrustLine locale={locale} series={main} currentEdition={edition.current} shown={latest} />}
      notes={[say(locale, 'compare.tilesMeaning'), ...marksOf(locale, latest)]}
    >
      <ul className="tiles" aria-label={say(locale, 'compare.tilesName')}>
        {tileGrid.map(({ boardId, short, row, column }) => {
          const one = byId.get(boardId)
          const history = one?.history
          const last = history && history.latest !== null ? history.points[history.latest]!.figure : undefined
          const look =
            boardId === own.id ? ' tiles__tile--own' : group.has(boardId) ? ' tiles__tile--group' : ''
          const value = last?.kind === 'value' ? shortValue(locale, measure, last.value) : ''
          return (
            <li
              key={boardId}
              className={`tiles__tile tiles__tile--row-${row} tiles__tile--column-${column}${look}`}
            >
              <span className="tiles__short" aria-hidden="true">
                {short}
              </span>
              <span className="tiles__value" aria-hidden="true">
                {value || figureWords(locale, measure, last)}
              </span>
              <span className="tiles__mark" aria-hidden="true">
                {history && <SignalShape signal={history.signal} />}
              </span>
              <span className="govuk-visually-hidden">
                {say(locale, 'compare.tilesLink', {
                  board: one ? one.board.name[locale] : short,
                  value: figureWords(locale, measure, last),
                  state: history ? say(locale, signalKeys[history.signal]) : '',
                })}
              </span>
            </li>
          )
        })}
      </ul>
      <ul className="funnel-key" aria-label={say(locale, 'compare.tilesKey')}>
        {signals.map((signal) => (
          <li key={signal}>
            <SignalShape signal={signal} />
            <span>{say(locale, signalKeys[signal])}</span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function latestOf(boards: Compare['boards']) {
  return boards.flatMap(({ history }) =>
    history
      ? [history.latest === null ? { kind: 'suppressed' as const } : history.points[history.latest]!.figure]
      : [],
  )
}
