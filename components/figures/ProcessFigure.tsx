import { DownloadFigure } from './DownloadFigure'
import type { FigureFiles } from '@/components/words/figure-files'
import { Chart } from '@/components/charts/Chart'
import { drawProcess } from '@/components/charts/draw-process'
import { readingsOf } from '@/components/charts/models/readings-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { Download } from './Download'
import { EmptyState } from './EmptyState'
import { Figure } from './Figure'
import { Meaning } from './Meaning'
import { ProcessAside } from './ProcessAside'
import { SeriesTable } from './SeriesTable'
import { Tools } from './Tools'
import { TrustLine } from './TrustLine'
import { findingOf } from './words/finding-of'
import { measureLine } from './words/measure-line'
import { notesOf } from './words/notes-of'
import { paceLine } from './words/pace-line'
import { titleOf } from './words/title-of'

/** A series with its limits as a figure: chart, reading, table, words, source. */
export function ProcessFigure({
  locale,
  number,
  series,
  currentEdition,
  files,
  level = 2,
  named = false,
  openCounted = false,
  download,
}: {
  readonly locale: Locale
  readonly number: string
  readonly series: MeasureSeries
  /** The series of a duration at the pace of each period, open cases counted. */
  readonly openCounted?: boolean
  readonly currentEdition: boolean
  /** Of the figures of the page; null where the viewer may not download. */
  readonly files: FigureFiles | null
  readonly level?: 2 | 3
  /** Begin the title with the measure, where several stand on one page. */
  readonly named?: boolean
  /** Address of the figures as a file; null where the viewer may not download. */
  readonly download: string | null
}) {
  const title = titleOf(locale, series.measure, findingOf(series), named)
  const line = openCounted ? paceLine(locale, series) : measureLine(locale, series)
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      level={level}
      historic={series.provenance.historic}
      aside={
        series.latest === null ? undefined : <ProcessAside locale={locale} series={series} level={level} />
      }
      tools={
        <Tools
          locale={locale}
          table={<SeriesTable locale={locale} number={number} series={series} />}
          download={
            openCounted ? (
              <DownloadFigure locale={locale} number={number} files={files} />
            ) : (
              <Download locale={locale} href={download} picture />
            )
          }
          meaning={<Meaning locale={locale} series={series} />}
        />
      }
      trust={
        <TrustLine
          locale={locale}
          series={series}
          currentEdition={currentEdition}
          {...(openCounted ? { counted: message('timeliness.countedOpen') } : {})}
        />
      }
      notes={notesOf(locale, series)}
    >
      {series.latest === null ? (
        <EmptyState locale={locale} reason={say(locale, 'figure.allSuppressed')} />
      ) : (
        <Chart
          locale={locale}
          name={`${title}. ${line}`}
          drawings={drawProcess(locale, series)}
          lines={[{ name: title, readings: readingsOf(locale, series) }]}
          latest={series.latest}
        />
      )}
    </Figure>
  )
}
