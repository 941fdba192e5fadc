import type { MeasureSeries } from '../measure-series.types'
import { cutReading } from './cut-reading'

/**
 * The points of a series from an index on, judged as in the whole. Where the latest figure lies before, there is
 * nothing to read.
 */
export function cutSeries(series: MeasureSeries, from: number): MeasureSeries {
  if (from <= 0) return series
  const points = series.points.slice(from)
  const annotations = series.annotations.filter(
    ({ to }) => points[0] && (to === null || to >= points[0].period.start),
  )
  const breaks = series.breaks.map((place) => place - from).filter((place) => place > 0)
  if (series.latest === null || series.latest < from)
    return {
      ...series,
      ...{
        points,
        annotations,
        breaks,
        latest: null,
        reading: null,
        sentences: [],
        notes: [],
        signal: 'not-judged',
      },
    }
  return {
    ...series,
    points,
    annotations,
    breaks,
    latest: series.latest - from,
    reading: series.reading && cutReading(series.reading, from),
  }
}
