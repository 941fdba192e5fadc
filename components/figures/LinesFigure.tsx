import type { ReactNode } from 'react'
import { Chart } from '@/components/charts/Chart'
import { drawLines } from '@/components/charts/draw-lines'
import { linesModel } from '@/components/charts/models/lines-model'
import { readingsOf } from '@/components/charts/models/readings-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { Figure } from './Figure'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { issueNotes } from './words/issue-notes'
import { measureLine } from './words/measure-line'
import { targetSentences } from './words/target-sentences'

/** One or a few series as lines without limits: a stock's level, or the board beside England and Wales. */
export function LinesFigure({
  locale,
  number,
  title,
  lines,
  currentEdition,
  table,
  download,
  notes = [],
}: {
  readonly locale: Locale
  readonly number: string
  readonly title: string
  /** The board's first; each has a figure. */
  readonly lines: readonly { readonly name: string; readonly series: MeasureSeries }[]
  readonly currentEdition: boolean
  readonly table: ReactNode
  readonly download?: ReactNode
  readonly notes?: readonly string[]
}) {
  const { series } = lines[0]!
  const line = measureLine(locale, series)
  // Of a line on its own: beside another one the figure before says it.
  const target = lines.length === 1 ? targetSentences(locale, series) : []
  const aimed = target.length > 0 ? [target.join(' ')] : []
  // Readings without limits: these lines are not judged here.
  const unjudged = lines.map((own) => ({
    name: own.name,
    readings: readingsOf(locale, { ...own.series, reading: null }),
  }))
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={series.provenance.historic}
      tools={<Tools locale={locale} table={table} download={download} />}
      trust={<TrustLine locale={locale} series={series} currentEdition={currentEdition} />}
      notes={[...notes, ...aimed, ...issueNotes(locale, series)]}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawLines(linesModel(locale, lines))}
        lines={unjudged}
        latest={series.latest ?? 0}
      />
    </Figure>
  )
}
