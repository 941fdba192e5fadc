import type { Asking } from '@/lib/questions/door/ask'
import type { EditionContents } from '@/lib/questions/door/edition-contents'
import { readFlows, type FlowRow } from '@/lib/questions/door/read-flows'
import { flowsInSpan } from '@/lib/questions/curves/flows-in-span'
import { isKnownLate } from '@/lib/questions/curves/known-late'
import { spellsOfFlows } from '@/lib/questions/curves/spells-of-flows'
import type { Figure } from '@/lib/questions/answer'
import type { MeasureSeries, SeriesPoint } from '@/lib/questions/measure-series.types'
import { breaksOf } from '@/lib/questions/series/breaks-of'
import { noCases } from '@/lib/questions/series/figure-of'
import { kaplanMeier } from '@/lib/statistics/durations/kaplan-meier'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import { sum } from '@/lib/statistics/mean'
import { histogramCount, mergeHistograms } from '@/lib/statistics/quantiles/day-histogram'
import { message } from '@/lib/text/message'
import { endOfPeriod } from '@/lib/time/step-period'

/** A middle that rests on fewer ends is not told (lib/questions/curves/curve-of.ts). */
const leastEnded = 20
/** So many middles have to fit between a period's end and the last complete day, or only its quick cases are known. */
const followed = 2

/**
 * A duration by period of beginning, open cases counted: the middle of the Kaplan–Meier curve of those who began in each,
 * whichever way they left. A change holds for what begins after it; a figure of what ended in a month is a mixture of
 * cases from before and after, for as long as cases take. Null where there are no such flows, or the measure's cases are
 * known only late.
 *
 * @param series the leading series, whose periods are used
 */
export async function startedSeries(
  asking: Asking,
  contents: EditionContents,
  series: MeasureSeries,
): Promise<MeasureSeries | null> {
  const { measure, area, provenance, points } = series
  const figure = measure.linked?.figure
  const pin = contents.pinned.find(({ releaseId }) => releaseId === provenance.releaseId)
  if (!figure || figure.shape !== 'duration' || !pin || pin.source.kind !== 'linked' || isKnownLate(measure))
    return null
  const rows = await readFlows(asking, {
    ...{ pin, areaId: area.id, measure: measure.id, breakdown: 'all', category: 'all', view: 'cohort' },
  })
  const found = startedPoints(
    rows,
    figure.exits.map(({ name }) => name),
    points,
    pin.periodTo,
  )
  const latest = found.findLastIndex(({ figure: { kind } }) => kind === 'value')
  if (latest < 0) return null
  return { ...series, points: found, latest, breaks: breaksOf(series.annotations, found), reading: null }
}

/** @param until last day that is known, YYYY-MM-DD */
export function startedPoints(
  rows: readonly FlowRow[],
  exits: readonly string[],
  points: readonly Pick<SeriesPoint, 'period'>[],
  until: string,
): readonly SeriesPoint[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const coverage = { from: first.period.start.slice(0, 7), to: endOfPeriod(last.period).slice(0, 7) }
  const made = points.map(({ period }): SeriesPoint => {
    const span = { from: period.start.slice(0, 7), to: endOfPeriod(period).slice(0, 7) }
    return { period, figure: middleOf(flowsInSpan(rows, exits, span, coverage), span) }
  })
  const middles = made
    .flatMap(({ figure }) => (figure.kind === 'value' ? [figure.value] : []))
    .sort((a, b) => a - b)
  const usual = middles[Math.floor(middles.length / 2)] ?? 0
  return made.map((point) =>
    daysBetween(endOfPeriod(point.period), until) >= followed * usual
      ? point
      : { ...point, figure: { kind: 'unavailable', reason: message('series.paceNotReached') } },
  )
}

function middleOf(found: ReturnType<typeof flowsInSpan>, span: { from: string; to: string }): Figure {
  if (!found || found.span.from !== span.from || found.span.to !== span.to) return { kind: 'suppressed' }
  const { flows, casesBeyond } = found
  const left = mergeHistograms([...flows.exits])
  const ended = histogramCount(left)
  if (ended === 0) return noCases
  const few: Figure = { kind: 'unavailable', reason: message('series.fewCases', { cases: ended }) }
  if (ended < leastEnded) return few
  const { value } = survivalQuantile(kaplanMeier(spellsOfFlows({ ...flows, exits: [left] })), 0.5)
  if (value === null) return { kind: 'unavailable', reason: message('series.paceNotReached') }
  const before = sum(left.counts.filter((_, k) => left.days[k]! <= value))
  if (before < casesBeyond || (value > 0 && ended - before < casesBeyond)) return few
  return { kind: 'value', value, numerator: null, denominator: null, interval: null, spread: null }
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
