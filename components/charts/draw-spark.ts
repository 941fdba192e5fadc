import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { keptDrawings } from './kept-drawings'
import { limitSpans } from './models/limit-spans'
import { timePoints } from './models/time-points'
import { sparkOption } from './options/spark-option'
import { renderSvg } from './svg/render-svg'

/** The sparkline of a series as SVG. It has no words, so both languages share it. */
export function drawSpark(series: MeasureSeries, width: number, height: number): string {
  const model = {
    periods: series.points.length,
    points: timePoints(series),
    // The limits of a stock are those of its changes, not of the level that the sparkline shows.
    spans: series.charted === 'figures' ? limitSpans(series) : [],
  }
  if (model.points.every(({ value }) => value === null)) return ''
  const boxes = [{ kind: 'narrow', width, height }] as const
  return keptDrawings(['spark', model], boxes, (box) => renderSvg(sparkOption(model, box), box))[0]!.svg
}
