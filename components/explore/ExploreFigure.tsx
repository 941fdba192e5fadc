import { Chart } from '@/components/charts/Chart'
import { drawLines } from '@/components/charts/draw-lines'
import { drawProcess } from '@/components/charts/draw-process'
import { linesModel } from '@/components/charts/models/lines-model'
import { readingsOf } from '@/components/charts/models/readings-of'
import { Download } from '@/components/figures/Download'
import { EmptyState } from '@/components/figures/EmptyState'
import { Figure } from '@/components/figures/Figure'
import { Meaning } from '@/components/figures/Meaning'
import { NationTable } from '@/components/figures/NationTable'
import { SeriesTable } from '@/components/figures/SeriesTable'
import { Tools } from '@/components/figures/Tools'
import { TrustLine } from '@/components/figures/TrustLine'
import { findingOf } from '@/components/figures/words/finding-of'
import { levelFinding } from '@/components/figures/words/level-finding'
import { measureLine } from '@/components/figures/words/measure-line'
import { nationFinding } from '@/components/figures/words/nation-finding'
import { notesOf } from '@/components/figures/words/notes-of'
import { titleOf } from '@/components/figures/words/title-of'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { BesideTable } from './BesideTable'

/** What the figure over time finds: beside England and Wales two figures, of a stock its level, else whether it changed. */
export function exploreFinding(main: MeasureSeries, beside: MeasureSeries | null): Message {
  if (beside) return nationFinding(main, beside)
  return main.charted === 'net-change' ? levelFinding(main) : findingOf(main)
}

/** A measure over time as the explorer shows it: its chart with a table beside it, the whole table and files under it. */
export function ExploreFigure({
  locale,
  main,
  beside,
  currentEdition,
  download,
}: {
  readonly locale: Locale
  readonly main: MeasureSeries
  /** England and Wales, drawn as a second line. */
  readonly beside: MeasureSeries | null
  readonly currentEdition: boolean
  /** Address of the figures as a file; null where the viewer may not download. */
  readonly download: string | null
}) {
  const number = '1'
  const title = titleOf(locale, main.measure, exploreFinding(main, beside), true)
  const line = measureLine(locale, main)
  const own = { name: main.area.name[locale], series: main }
  const lines = beside
    ? [own, { name: beside.area.name[locale], series: beside }]
    : main.charted === 'net-change'
      ? [own]
      : null
  return (
    <Figure
      locale={locale}
      number={number}
      title={title}
      measureLine={line}
      historic={main.provenance.historic}
      aside={
        beside ? (
          <div className="explore__table">
            <NationTable locale={locale} number={number} board={main} nation={beside} beside />
          </div>
        ) : (
          <BesideTable locale={locale} series={main} />
        )
      }
      tools={
        <Tools
          locale={locale}
          table={<SeriesTable locale={locale} number={number} series={main} />}
          download={<Download locale={locale} href={download} picture={lines === null} />}
          meaning={<Meaning locale={locale} series={main} />}
        />
      }
      trust={<TrustLine locale={locale} series={main} currentEdition={currentEdition} />}
      notes={notesOf(locale, main)}
    >
      {main.latest === null ? (
        <EmptyState locale={locale} reason={say(locale, 'figure.allSuppressed')} />
      ) : (
        <Chart
          locale={locale}
          name={`${title}. ${line}`}
          drawings={lines ? drawLines(linesModel(locale, lines)) : drawProcess(locale, main)}
          lines={
            lines
              ? // Lines without limits are not judged.
                lines.map(({ name, series }) => ({
                  name,
                  readings: readingsOf(locale, { ...series, reading: null }),
                }))
              : [{ name: title, readings: readingsOf(locale, main) }]
          }
          latest={main.latest}
        />
      )}
    </Figure>
  )
}
