import { message } from '@/lib/text/message'
import type { MeasureSeries, SeriesPoint } from '../measure-series.types'
import { breaksOf } from './breaks-of'
import { cutSeries } from './cut-series'
import { readingOf } from './reading-of'
import { sentencesOf } from './sentences-of'
import type { Window } from './series-of'
import { signalOf } from './signal-of'

/**
 * The series of a duration with open cases counted, at the pace of each period, read like any other. Targets are left out:
 * they are set for the figure of completed cases.
 *
 * @param completed the same measure from completed cases alone
 * @param all of the coverage; limits rest on everything up to the last period shown
 */
export function paceSeries(
  completed: MeasureSeries,
  all: readonly SeriesPoint[],
  { from, to }: Window = {},
): MeasureSeries | null {
  const { measure, annotations } = completed
  const points = all.filter(({ period }) => !to || period.start.slice(0, 7) <= to)
  const latest = points.findLastIndex(({ figure }) => figure.kind === 'value')
  if (latest < 0) return null
  const breaks = breaksOf(annotations, points)
  const reading = readingOf(measure, points, breaks)
  const { granularity } = points[latest]!.period
  const whole: MeasureSeries = {
    ...completed,
    points,
    breaks,
    latest,
    reading: reading.chart,
    charted: reading.charted,
    notes: [
      ...(granularity === 'quarter' ? [message('series.coarserSmall', { unit: 'quarter' })] : []),
      ...reading.notes,
    ],
    targets: [],
    sentences: sentencesOf(measure, granularity, reading),
    signal: signalOf(reading.chart),
  }
  return cutSeries(
    whole,
    points.findIndex(({ period }) => !from || period.start.slice(0, 7) >= from),
  )
}
