import { capitalise } from '@/components/words/capitalise'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { DataTable } from './DataTable'
import { figureWords, marksOf } from './words/figure-words'

/** A board's series beside that of England and Wales, period by period, the newest first. */
export function NationTable({
  locale,
  number,
  board,
  nation,
  beside = false,
}: {
  readonly locale: Locale
  /** Of the figure. */
  readonly number: string
  readonly board: MeasureSeries
  readonly nation: MeasureSeries
  /** It stands beside its chart, with the board's whole table under both: each has its own name. */
  readonly beside?: boolean
}) {
  const { measure } = board
  const name = say(locale, 'figure.tableCaption', {
    name: measureMessage(measure, 'name'),
    area: bothNames(board.area.name),
  })
  const of = (series: MeasureSeries, start: string) =>
    series.points.find(({ period }) => period.start === start)?.figure
  const periods = new Map(
    [...nation.points, ...board.points].map(({ period }) => [period.start, period] as const),
  )
  const starts = [...periods.keys()].sort().reverse()
  const pairs = starts.map((start) => ({ start, own: of(board, start), whole: of(nation, start) }))
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, beside ? 'explore.scrollBeside' : 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'figure.columnPeriod') },
        { name: say(locale, bothNames(board.area.name)), number: true, strong: true },
        { name: say(locale, 'figure.columnNation'), number: true },
      ]}
      rows={pairs.map(({ start, own, whole }) => ({
        key: start,
        head: capitalise(sayPeriod(locale, periods.get(start)!)),
        cells: [figureWords(locale, measure, own), figureWords(locale, measure, whole)],
      }))}
      marks={marksOf(
        locale,
        pairs.flatMap(({ own, whole }) => [own, whole]),
      )}
    />
  )
}
