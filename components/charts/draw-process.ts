import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import { processModel } from './models/process-model'
import { processOption } from './options/process-option'
import { renderSvg } from './svg/render-svg'

const boxes: readonly Box[] = [
  { kind: 'wide', width: 812, height: 300 },
  { kind: 'half', width: 562, height: 300 },
  { kind: 'narrow', width: 358, height: 270 },
]

/** The process-control chart of a series, drawn for each width. */
export function drawProcess(locale: Locale, series: MeasureSeries): readonly Drawing[] {
  const model = processModel(locale, series)
  const { points, latest, reading, measure, annotations, targets } = series
  const shows = ['process', locale, measure.id, points, latest, reading, annotations, targets]
  return keptDrawings(shows, boxes, (box) => renderSvg(processOption(model, box), box))
}
