import { DownloadFigure } from './DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawRows } from '@/components/charts/draw-rows'
import { hasReference, rowModel } from '@/components/charts/models/row-model'
import { rowReadingsOf } from '@/components/charts/models/row-readings-of'
import { breakdownWords } from '@/components/words/breakdown-words'
import { measureMessage } from '@/lib/measures/measure-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Split } from '@/lib/questions/split.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { Figure } from './Figure'
import { SplitTable } from './SplitTable'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { splitFinding } from './words/split-finding'
import { titleOf } from './words/title-of'

/** A measure by category: dots with intervals for rates and durations, bars for counts. */
export function SplitFigure({
  locale,
  number,
  main,
  split,
  categories,
  currentEdition,
  files,
  level = 2,
  named = false,
}: {
  readonly locale: Locale
  readonly number: string
  readonly main: MeasureSeries
  readonly split: Split
  /** The series of the same categories, for what is unusual. */
  readonly categories: readonly MeasureSeries[]
  readonly currentEdition: boolean
  /** Null where the viewer may not download; absent where the figure has no file of its own. */
  readonly files?: FigureFiles | null
  readonly level?: 2 | 3
  /** Begin the title with the measure, where several stand on one page. */
  readonly named?: boolean
}) {
  const { measure, area, provenance } = main
  const title = titleOf(locale, measure, splitFinding(locale, main, split, categories), named)
  const dots = hasReference(measure)
  const line = say(locale, 'figure.measureLineGroups', {
    name: measureMessage(measure, 'name'),
    by: breakdownWords(locale, split.breakdown),
    area: bothNames(area.name),
    to: split.period,
    dots: dots ? 'yes' : 'no',
  })
  const model = rowModel(locale, measure, split)
  const elsewhen = split.entries.filter(({ otherPeriod }) => otherPeriod !== null).length
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      level={level}
      historic={provenance.historic}
      tools={
        <Tools
          locale={locale}
          table={<SplitTable locale={locale} number={number} main={main} split={split} />}
          download={files !== undefined && <DownloadFigure locale={locale} number={number} files={files} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={main}
          currentEdition={currentEdition}
          shown={split.entries.map(({ figure }) => figure)}
        />
      }
      notes={[
        ...(elsewhen > 0 ? [say(locale, 'figure.noteOtherPeriod', { count: elsewhen })] : []),
        ...(split.entries.some(({ standardised }) => standardised !== null)
          ? [say(locale, 'figure.noteStandardised')]
          : []),
        ...(split.partition || split.breakdown === 'wait' || provenance.source.kind === 'published'
          ? []
          : [say(locale, 'figure.noteNoPartition')]),
      ]}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawRows(dots ? 'dots' : 'bars', model)}
        lines={[{ name: title, readings: rowReadingsOf(locale, measure, model) }]}
        latest={0}
        upright
      />
    </Figure>
  )
}
