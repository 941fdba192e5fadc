import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import type { FunnelModel } from './options/funnel-model.types'
import { funnelHeight, funnelOption } from './options/funnel-option'
import { renderSvg } from './svg/render-svg'

const widths = [
  { kind: 'full', width: 1180 },
  { kind: 'wide', width: 812 },
  { kind: 'half', width: 562 },
  { kind: 'narrow', width: 358 },
] as const

/** Boards by size with limits, drawn for each width. */
export function drawFunnel(model: FunnelModel): readonly Drawing[] {
  const boxes = widths.map((own): Box => ({ ...own, height: funnelHeight(own.kind) }))
  return keptDrawings(['funnel', model, model.print(1.5)], boxes, (box) =>
    renderSvg(funnelOption(model, box), box),
  )
}
