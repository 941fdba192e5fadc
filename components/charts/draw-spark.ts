import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { limitSpans } from './models/limit-spans'
import { timePoints } from './models/time-points'
import { sparkShapes } from './options/spark-shapes'
import { writeShapes } from './svg/write-shapes'

/** The sparkline of a series as SVG. It has no words, so both languages share it. */
export function drawSpark(series: MeasureSeries, width: number, height: number): string {
  const model = {
    periods: series.points.length,
    points: timePoints(series),
    // The limits of a stock are those of its changes, not of the level that the sparkline shows.
    spans: series.charted === 'figures' ? limitSpans(series) : [],
  }
  if (model.points.every(({ value }) => value === null)) return ''
  const box = { kind: 'narrow', width, height } as const
  return writeShapes(sparkShapes(model, box), box)
}
