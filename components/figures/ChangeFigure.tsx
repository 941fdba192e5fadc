import { DownloadFigure } from './DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawProcess } from '@/components/charts/draw-process'
import { changeReadingsOf } from '@/components/charts/models/change-readings-of'
import { periodUnit } from '@/components/words/period-unit'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { Figure } from './Figure'
import { Meaning } from './Meaning'
import { ProcessAside } from './ProcessAside'
import { SeriesTable } from './SeriesTable'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { measureLine } from './words/measure-line'
import { notesOf } from './words/notes-of'
import { titleOf } from './words/title-of'

/** The changes of a stock from period to period with their limits: a stock's level says little about chance. */
export function ChangeFigure({
  locale,
  number,
  series,
  currentEdition,
  files,
  level = 2,
  named = false,
}: {
  readonly locale: Locale
  readonly number: string
  readonly series: MeasureSeries
  readonly currentEdition: boolean
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
  readonly level?: 2 | 3
  /** Begin the title with the measure, where several stand on one page. */
  readonly named?: boolean
}) {
  const unit = periodUnit(series.points[0]?.period.granularity ?? 'month')
  const finding = message('figure.findingChange', { unit, signal: series.signal })
  const title = titleOf(locale, series.measure, finding, named)
  const line = measureLine(locale, series)
  const latest = series.reading?.latest
  if (!series.reading || !latest) return null
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      level={level}
      historic={series.provenance.historic}
      aside={<ProcessAside locale={locale} series={series} level={level} />}
      tools={
        <Tools
          locale={locale}
          table={<SeriesTable locale={locale} number={number} series={series} />}
          download={<DownloadFigure locale={locale} number={number} files={files} />}
          meaning={<Meaning locale={locale} series={series} />}
        />
      }
      trust={<TrustLine locale={locale} series={series} currentEdition={currentEdition} />}
      notes={notesOf(locale, series)}
    >
      <Chart
        locale={locale}
        name={`${title}. ${line}`}
        drawings={drawProcess(locale, series)}
        lines={[{ name: title, readings: changeReadingsOf(locale, series) }]}
        latest={latest.index}
      />
    </Figure>
  )
}
