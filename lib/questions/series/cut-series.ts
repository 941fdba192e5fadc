import type { MeasureSeries } from '../measure-series.types'
import { cutReading } from './cut-reading'

/**
 * The points of a series from an index on, judged as in the whole. Where the latest figure lies before, there is
 * nothing to read.
 */
export function cutSeries(series: MeasureSeries, from: number): MeasureSeries {
  if (from <= 0) return series
  const points = series.points.slice(from)
  const annotations = series.annotations.filter(({ to }) => points[0] && to >= points[0].period.start)
  if (series.latest === null || series.latest < from)
    return {
      ...series,
      ...{ points, annotations, latest: null, reading: null, sentences: [], notes: [], signal: 'not-judged' },
    }
  return {
    ...series,
    points,
    annotations,
    latest: series.latest - from,
    reading: series.reading && cutReading(series.reading, from),
  }
}
