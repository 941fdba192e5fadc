import { DownloadFigure } from '@/components/figures/DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawLines } from '@/components/charts/draw-lines'
import { linesModel } from '@/components/charts/models/lines-model'
import { readingsOf } from '@/components/charts/models/readings-of'
import { Figure } from '@/components/figures/Figure'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { issueNotes } from '@/components/figures/words/issue-notes'
import { categoryInLine } from '@/components/words/category-words'
import { measureMessage } from '@/lib/measures/measure-message'
import { valueMessage } from '@/lib/measures/value-message'
import type { StageYear } from '@/lib/questions/demand.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { lastMonthOf } from '@/lib/time/step-period'
import { BalanceAside } from './BalanceAside'
import { FlowsTable } from './FlowsTable'

const whole = (value: number) => valueMessage({ unit: 'count', decimals: 0 }, value)

/** What comes to a stage and what leaves it, over time, and whether both explain what is open. */
export function FlowsFigure({
  locale,
  number,
  year,
  currentEdition,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  readonly year: StageYear
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  const { stage, to, received, completed, open } = year
  const flows = [
    ...(received ? [{ name: say(locale, 'demand.received', { stage }), ...received }] : []),
    ...(completed ? [{ name: say(locale, 'demand.completed', { stage }), ...completed }] : []),
  ]
  const drawn = flows.length > 0 ? flows : [{ name: '', ...open! }]
  const { series, now, before } = drawn[0]!
  const [into, out] = [received?.now ?? null, completed?.now ?? null]
  const title =
    completed === null && now !== null
      ? say(locale, 'demand.flowsIn', {
          ...{ stage, now: whole(now), to: periodMessage(lastMonthOf(to)) },
          ...{ past: before === null ? 'no' : 'yes', before: whole(before ?? 0) },
        })
      : say(locale, 'demand.flowsTitle', {
          stage,
          more: into === null || out === null ? 'other' : into > out ? 'in' : into < out ? 'out' : 'same',
          known: into === null || out === null ? 'no' : 'yes',
          to: periodMessage(lastMonthOf(to)),
          received: whole(into ?? 0),
          completed: whole(out ?? 0),
        })
  const line = say(locale, drawn.length > 1 ? 'demand.flowsLine' : 'demand.flowsInLine', {
    received: measureMessage(series.measure, 'name'),
    completed: measureMessage(drawn.at(-1)!.series.measure, 'name'),
    category: categoryInLine(locale, series.breakdown, series.category),
    area: bothNames(series.area.name),
    from: periodMessage(series.points[0]!.period),
    to: periodMessage(series.points.at(-1)!.period),
  })
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={series.provenance.historic}
      aside={<BalanceAside locale={locale} year={year} />}
      tools={
        <Tools
          locale={locale}
          table={<FlowsTable locale={locale} number={number} year={year} />}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
        />
      }
      trust={<TrustLine locale={locale} series={series} currentEdition={currentEdition} />}
      notes={issueNotes(locale, series)}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawLines({ ...linesModel(locale, drawn), targets: [] }, true)}
        lines={drawn.map((flow) => ({
          name: flow.name,
          readings: readingsOf(locale, { ...flow.series, reading: null }),
        }))}
        latest={series.latest ?? 0}
      />
    </Figure>
  )
}
