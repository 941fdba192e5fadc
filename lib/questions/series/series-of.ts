import type { Area } from '@/lib/boards/areas'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Target } from '@/lib/settings/targets'
import type { Granularity } from '@/lib/time/period'
import { isHistoric } from '@/lib/time/is-historic'
import { endOfPeriod } from '@/lib/time/step-period'
import type { Linkage } from '../answer'
import type { EditionContents, PinnedSource } from '../door/edition-contents'
import type { Annotation } from '../door/read-annotations'
import type { CellRow } from '../door/read-cells'
import type { MeasureSeries } from '../measure-series.types'
import { breaksOf } from './breaks-of'
import type { Coverage } from './coverage'
import { cutSeries } from './cut-series'
import { linkedPointsOf, type LinkedPoints } from './linked-points-of'
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
  /** The months that linked records cover for this measure and area; null for published tables. */
  readonly coverage?: Coverage | null
  readonly linkage?: Linkage | null
  /** No finer periods than these. */
  readonly least?: Granularity
  /** Known issues, of other measures too. */
  readonly annotations?: readonly Annotation[]
  readonly targets?: readonly Target[]
}

/** Which of the points are shown, YYYY-MM. */
export type Window = { readonly from?: string; readonly to?: string }

/**
 * A series with its reading, from the cells of one source, area, measure and category. Limits rest on everything up to
 * the last period shown, so that looking at fewer months does not change what is judged.
 *
 * @param today YYYY-MM-DD, decides what is historic
 */
export function seriesOf(
  of: SeriesOf,
  cells: readonly CellRow[],
  edition: EditionContents['edition'],
  today: string,
  { from, to }: Window = {},
): MeasureSeries {
  const { measure, area, pin, coverage, linkage = null, annotations = [] } = of
  const made: LinkedPoints = coverage
    ? linkedPointsOf(measure, cells, coverage, of.least)
    : { points: pointsOf(measure, cells), note: null }
  const points = made.points.filter(({ period }) => !to || period.start.slice(0, 7) <= to)
  const [begin, end] = [points[0], points.at(-1)]
  const issues =
    begin && end
      ? annotations.filter(
          (issue) =>
            (issue.measure === null || issue.measure === measure.id) &&
            (issue.boardId === null || issue.boardId === area.boardId) &&
            (issue.to === null || issue.to >= begin.period.start) &&
            issue.from <= endOfPeriod(end.period),
        )
      : []
  const breaks = breaksOf(issues, points)
  const reading = readingOf(measure, points, breaks)
  const found = points.findLastIndex(({ figure }) => figure.kind === 'value')
  const latest = found < 0 ? null : found
  const whole: MeasureSeries = {
    measure,
    area: { id: area.id, code: area.code, kind: area.kind, name: area.name },
    breakdown: of.breakdown,
    category: of.category,
    points,
    reading: reading.chart,
    charted: reading.charted,
    notes: [...(made.note ? [made.note] : []), ...reading.notes],
    annotations: issues,
    targets: of.targets ?? [],
    breaks,
    latest,
    sentences: latest === null ? [] : sentencesOf(measure, points[latest]!.period.granularity, reading),
    signal: signalOf(reading.chart),
    provenance: {
      source: pin.source,
      releaseId: pin.releaseId,
      editionId: edition.id,
      editionMadeAt: edition.madeAt,
      dataTo: new Date(`${pin.periodTo}T00:00:00Z`),
      linkage,
      historic: isHistoric(latest === null ? pin.periodTo : endOfPeriod(points[latest]!.period), today),
    },
  }
  const first = points.findIndex(({ period }) => !from || endOfPeriod(period).slice(0, 7) >= from)
  return cutSeries(whole, first < 0 ? points.length : first)
}
