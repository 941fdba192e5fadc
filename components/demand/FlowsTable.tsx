import { withMinus } from '@/components/words/with-minus'
import { DataTable } from '@/components/figures/DataTable'
import { figureWords, marksOf } from '@/components/figures/words/figure-words'
import { capitalise } from '@/components/words/capitalise'
import { valueWords } from '@/components/words/value-words'
import type { StageYear, YearCount } from '@/lib/questions/demand.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import type { Period } from '@/lib/time/period'

const cases = { unit: 'count', decimals: 0 } as const

/** In, out and open by period, the newest first; for the year that is added up, what is not explained. */
export function FlowsTable({
  locale,
  number,
  year: { stage, received, completed, open, balance },
}: {
  readonly locale: Locale
  readonly number: string
  readonly year: StageYear
}) {
  const flows = [
    ...(received ? [{ name: say(locale, 'demand.received', { stage }), of: received }] : []),
    ...(completed ? [{ name: say(locale, 'demand.completed', { stage }), of: completed }] : []),
    ...(open ? [{ name: say(locale, 'demand.columnReported'), of: open }] : []),
  ]
  const periods = new Map<string, Period>(
    flows.flatMap(({ of }) => of.series.points.map(({ period }) => [period.start, period] as const)),
  )
  const at = ({ series }: YearCount, start: string) =>
    series.points.find(({ period }) => period.start === start)?.figure
  const unexplained = new Map(balance?.periods.map((one) => [one.period.start, one.unexplained]))
  const name = say(locale, 'demand.flowsTable', { stage })
  const starts = [...periods.keys()].sort().reverse()
  return (
    <DataTable
      caption={name}
      scrollName={say(locale, 'figure.scrollNumbered', { number, name })}
      columns={[
        { name: say(locale, 'demand.columnPeriod') },
        ...flows.map((flow) => ({ name: flow.name, number: true })),
        { name: say(locale, 'demand.columnUnexplained'), number: true },
      ]}
      rows={starts.map((start) => {
        const left = unexplained.get(start)
        return {
          key: start,
          head: capitalise(sayPeriod(locale, periods.get(start)!)),
          cells: [
            ...flows.map(({ of }) => figureWords(locale, of.series.measure, at(of, start))),
            left === undefined ? '' : withMinus(valueWords(locale, cases, left)),
          ],
        }
      })}
      marks={marksOf(
        locale,
        starts.flatMap((start) => flows.map(({ of }) => at(of, start))),
      )}
    />
  )
}
