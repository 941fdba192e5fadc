import type { Area } from '@/lib/boards/areas'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { isHistoric } from '@/lib/time/is-historic'
import { endOfPeriod } from '@/lib/time/step-period'
import type { EditionContents, PinnedSource } from '../door/edition-contents'
import type { CellRow } from '../door/read-cells'
import type { MeasureSeries } from '../measure-series.types'
import { cutReading } from './cut-reading'
import { pointsOf } from './points-of'
import { readingOf } from './reading-of'
import { sentencesOf } from './sentences-of'
import { signalOf } from './signal-of'

/** What one series is of. */
export type SeriesOf = {
  readonly measure: MeasureDefinition
  readonly area: Area
  readonly breakdown: string
  readonly category: string
  readonly pin: PinnedSource
}

/** Which of the points are shown, YYYY-MM; the reading knows all up to the last one shown. */
export type Window = { readonly from?: string; readonly to?: string }

/**
 * A series with its reading, from the cells of one source, area, measure and category. Limits rest on everything up to
 * the last period shown, so that looking at fewer months does not change what is judged.
 */
export function seriesOf(
  of: SeriesOf,
  cells: readonly CellRow[],
  edition: EditionContents['edition'],
  today: string,
  window: Window = {},
): MeasureSeries {
  const known = pointsOf(of.measure, cells).filter(
    ({ period }) => window.to === undefined || period.start.slice(0, 7) <= window.to,
  )
  const first = known.findIndex(
    ({ period }) => window.from === undefined || endOfPeriod(period).slice(0, 7) >= window.from,
  )
  const from = first < 0 ? known.length : first
  const reading = readingOf(of.measure, known)
  const latest = latestOf(known)
  const shown = latest !== null && latest >= from
  return {
    measure: of.measure,
    area: { id: of.area.id, code: of.area.code, kind: of.area.kind, name: of.area.name },
    breakdown: of.breakdown,
    category: of.category,
    points: known.slice(from),
    reading: reading && shown ? cutReading(reading, from) : null,
    latest: shown ? latest - from : null,
    sentences: shown ? sentencesOf(of.measure, known[latest]!.period.granularity, reading) : [],
    signal: shown ? signalOf(reading) : 'not-judged',
    provenance: {
      source: of.pin.source,
      releaseId: of.pin.releaseId,
      editionId: edition.id,
      editionMadeAt: edition.madeAt,
      dataTo: new Date(`${of.pin.periodTo}T00:00:00Z`),
      historic: isHistoric(latest === null ? of.pin.periodTo : endOfPeriod(known[latest]!.period), today),
    },
  }
}

function latestOf(points: MeasureSeries['points']): number | null {
  const index = points.findLastIndex(({ figure }) => figure.kind === 'value')
  return index < 0 ? null : index
}
