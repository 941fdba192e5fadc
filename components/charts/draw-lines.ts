import { boxesBeside } from './boxes-beside'
import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import { linesOption } from './options/lines-option'
import type { LinesModel } from './options/lines-model.types'
import { renderSvg } from './svg/render-svg'

const boxes: readonly Box[] = [
  { kind: 'full', width: 1180, height: 320 },
  { kind: 'wide', width: 812, height: 300 },
  { kind: 'half', width: 562, height: 300 },
  { kind: 'narrow', width: 358, height: 270 },
]

/**
 * A run chart of a few lines, drawn for each width.
 *
 * @param beside whether words stand beside it
 */
export function drawLines(model: LinesModel, beside = false): readonly Drawing[] {
  const shows = ['lines', model, model.ticks(boxes[0]!.width), model.print(1.5)]
  return keptDrawings(shows, boxesBeside(boxes, beside), (box) => renderSvg(linesOption(model, box), box))
}
