import { boxesBeside } from './boxes-beside'
import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import { forecastOption } from './options/forecast-option'
import type { ForecastModel } from './options/forecast-model.types'
import { renderSvg } from './svg/render-svg'

const boxes: readonly Box[] = [
  { kind: 'full', width: 1180, height: 340 },
  { kind: 'wide', width: 812, height: 320 },
  { kind: 'half', width: 562, height: 320 },
  { kind: 'narrow', width: 358, height: 370 },
]

/**
 * What was and what is coming, drawn for each width.
 *
 * @param beside whether words stand beside it
 */
export function drawForecast(model: ForecastModel, beside = false): readonly Drawing[] {
  const shows = ['forecast', model, model.ticks(boxes[0]!.width), model.print(1.5)]
  return keptDrawings(shows, boxesBeside(boxes, beside), (box) => renderSvg(forecastOption(model, box), box))
}
