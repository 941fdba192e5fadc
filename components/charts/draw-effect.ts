import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import type { EffectModel } from './options/effect-model.types'
import { effectOption } from './options/effect-option'
import { renderSvg } from './svg/render-svg'

const boxes: readonly Box[] = [
  { kind: 'full', width: 1180, height: 340 },
  { kind: 'wide', width: 812, height: 320 },
  { kind: 'half', width: 562, height: 320 },
  { kind: 'narrow', width: 358, height: 370 },
]

/** What was observed beside its earlier course, drawn for each width. */
export function drawEffect(model: EffectModel): readonly Drawing[] {
  return keptDrawings(['effect', model, model.ticks(boxes[0]!.width), model.print(1.5)], boxes, (box) =>
    renderSvg(effectOption(model, box), box),
  )
}
