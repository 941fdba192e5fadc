import { DataTable, type Column, type TableRow } from '@/components/figures/DataTable'
import { regionWords } from '@/components/words/region-words'
import type { BoardDemand, ByYear, DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { whereOf } from '@/lib/demand/across/in-words'
import { likely, type Exceeds } from '@/lib/demand/across/exceeds'
import { toldMonths } from '@/lib/demand/across/limits'
import { languageTag, type Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { acrossWords } from './across-words'
import { ownWhatIf } from './across-address'

/** Of a hundred runs: under so few nothing is said of them. */
const worthSaying = 1

/** Every board by region and name, with sums of regions and of all; never in an order of size. */
export function AcrossTable({
  locale,
  page: { regions, total, asked, moved, from },
  edition,
}: {
  readonly locale: Locale
  readonly page: DemandAcross
  readonly edition: number | undefined
}) {
  const words = acrossWords(locale, from!)
  const days = asked.scenario.levers.days !== 0
  const collator = new Intl.Collator(languageTag[locale])
  const years = toldMonths.map((month) => words.month(month))
  const columns: readonly Column[] = [
    { name: say(locale, 'demandAcross.columnBoard') },
    ...(days ? [{ name: say(locale, 'demandAcross.columnDays'), number: true }] : []),
    { name: say(locale, 'demandAcross.columnWork'), number: true },
    { name: say(locale, 'demandAcross.columnSat'), number: true },
    { name: say(locale, 'demandAcross.columnUnchanged') },
    ...(moved
      ? [{ name: say(locale, 'demandAcross.columnChanged'), strong: true }]
      : [{ name: say(locale, 'demandAcross.columnOpen'), number: true }]),
    ...years.map((month) => ({
      name: say(locale, moved ? 'demandAcross.columnDifference' : 'demandAcross.columnLevel', { month }),
      number: true,
    })),
  ]
  const rows: readonly TableRow[] = [
    ...(total
      ? [sumRow('total', say(locale, 'demandAcross.rowTotal', { where: whereOf(asked.region) }), total)]
      : []),
    ...[...regions]
      .sort((a, b) => collator.compare(regionWords(locale, a.region), regionWords(locale, b.region)))
      .flatMap(({ region, sum, boards }) => [
        // The sum of a region with one board, or of the only region, stands there already.
        ...(sum.boards > 1 && asked.region === null
          ? [
              sumRow(
                region,
                say(locale, 'demandAcross.rowRegion', { region: regionWords(locale, region) }),
                sum,
              ),
            ]
          : []),
        ...[...boards]
          .sort((a, b) => collator.compare(a.board.name[locale], b.board.name[locale]))
          .map(boardRow),
      ]),
  ]
  const name = say(locale, 'demandAcross.tableName')
  return (
    <div className="across__table">
      <DataTable
        caption={name}
        hideCaption
        scrollName={say(locale, 'figure.scrollName', { name })}
        columns={columns}
        rows={rows}
        marks={[say(locale, 'demandAcross.tableNote')]}
      />
    </div>
  )

  function boardRow(one: BoardDemand): TableRow {
    return {
      key: one.board.slug,
      head: (
        <a href={ownWhatIf(one, edition)} className="link">
          {one.board.name[locale]}
        </a>
      ),
      cells: [
        ...cellsOf(one, one.scenario.levers.days),
        exceedsWords(one.unchanged.exceeds),
        moved ? exceedsWords(one.changed.exceeds) : words.whole(one.open),
        ...yearCells(one),
      ],
    }
  }

  function sumRow(key: string, head: string, sum: SumDemand): TableRow {
    const count = ({ exceeding }: SumDemand['unchanged']) =>
      say(locale, 'demandAcross.countOf', { count: exceeding, of: sum.boards })
    return {
      key,
      head: <strong>{head}</strong>,
      cells: [
        ...cellsOf(sum, sum.days),
        count(sum.unchanged),
        moved ? count(sum.changed) : words.whole(sum.open),
        ...yearCells(sum),
      ].map((cell, at) => <strong key={at}>{cell}</strong>),
    }
  }

  function cellsOf(
    { unchanged, changed }: Pick<BoardDemand | SumDemand, 'unchanged' | 'changed'>,
    own: number,
  ) {
    const fromTo = (name: 'received' | 'sat') => {
      const [before, after] = [words.whole(unchanged.hours[name]), words.whole(changed.hours[name])]
      return moved && before !== after
        ? say(locale, 'demandAcross.fromTo', { from: before, to: after })
        : before
    }
    return [...(days ? [words.signed(own)] : []), fromTo('received'), fromTo('sat')]
  }

  function yearCells(of: { readonly difference: ByYear; readonly unchanged: { readonly open: ByYear } }) {
    return moved ? of.difference.map(words.difference) : of.unchanged.open.map(words.range)
  }

  function exceedsWords({ first, until, share }: Exceeds): string {
    if (first !== null)
      return say(locale, 'demandAcross.exceedsFrom', { month: words.month(first), share: Math.round(share) })
    if (until !== null) return say(locale, 'demandAcross.exceedsUntil', { month: words.month(until) })
    return share < worthSaying
      ? say(locale, 'demandAcross.exceedsNone')
      : say(locale, share > 100 - likely ? 'demandAcross.exceedsUnclear' : 'demandAcross.exceedsNever', {
          share: Math.round(share),
        })
  }
}
