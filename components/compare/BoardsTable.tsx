import { DataTable, type TableRow } from '@/components/figures/DataTable'
import { Signal } from '@/components/figures/Signal'
import { SignalShape } from '@/components/figures/SignalShape'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { numberWords } from '@/components/words/number-words'
import { rangeWords } from '@/components/words/range-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Figure } from '@/lib/questions/answer'
import type { Compare, NamedBoard } from '@/lib/questions/compare.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { standingKeys, standingSignals } from './standing-words'

/** Boards by name in alphabetical order, then the comparison group and England and Wales. */
export function BoardsTable({
  locale,
  number,
  page,
}: {
  readonly locale: Locale
  readonly number: string
  readonly page: Compare
}) {
  const { measure, boards, group, whole, period, nation } = page
  const name = say(locale, 'compare.tableBoards', {
    name: measureMessage(measure, 'name'),
    period: period ?? '',
  })
  const rows: readonly TableRow[] = [
    ...boards.map(boardRow),
    ...(group
      ? [{ key: 'group', head: say(locale, 'compare.rowGroup'), cells: [...numbers(group.figure), '', ''] }]
      : []),
    {
      key: 'nation',
      head: say(locale, 'compare.rowNation'),
      cells: [
        ...numbers(whole),
        '',
        nation ? <Signal key="signal" locale={locale} signal={nation.signal} /> : '',
      ],
    },
  ]
  return (
    <DataTable
      caption={name}
      hideCaption
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'compare.columnBoard') },
        { name: say(locale, 'compare.columnValue'), number: true, strong: true },
        { name: say(locale, 'compare.columnRange'), number: true },
        { name: say(locale, 'compare.columnCases'), number: true },
        { name: say(locale, 'compare.columnStanding') },
        { name: say(locale, 'compare.columnHistory') },
      ]}
      rows={rows}
      marks={marksOf(locale, [
        ...boards.map(({ figure }) => figure),
        ...(group ? [group.figure] : []),
        whole,
      ])}
    />
  )

  function boardRow({ board, figure, cases, standing, history }: NamedBoard): TableRow {
    return {
      key: board.slug,
      head: board.id === page.board.id ? <strong>{board.name[locale]}</strong> : board.name[locale],
      cells: [
        ...numbers(figure, cases),
        <span key="standing" className={`signal signal--${standingSignals[standing]}`}>
          <SignalShape signal={standingSignals[standing]} />
          <span>{say(locale, standingKeys[standing])}</span>
        </span>,
        history ? <Signal key="signal" locale={locale} signal={history.signal} /> : '',
      ],
    }
  }

  function numbers(figure: Figure, known: number | null = null) {
    const value = figure.kind === 'value' ? figure : null
    const cases = value?.denominator ?? value?.spread?.cases ?? known
    return [
      figureWords(locale, measure, figure),
      value?.interval ? rangeWords(locale, measure, value.interval) : '',
      cases === null ? '' : numberWords(locale, cases),
    ]
  }
}
