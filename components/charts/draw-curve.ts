import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import { curveHeight, curveOption } from './options/curve-option'
import type { CurveModel, OutcomesModel } from './options/curve-model.types'
import { outcomesHeight, outcomesOption } from './options/outcomes-option'
import { renderSvg } from './svg/render-svg'

const widths = [
  { kind: 'wide', width: 812 },
  { kind: 'half', width: 562 },
  { kind: 'narrow', width: 358 },
] as const

/** How a share grows by day, drawn for each width. */
export function drawCurve(model: CurveModel): readonly Drawing[] {
  const boxes = widths.map((own): Box => ({ ...own, height: curveHeight(own.kind, model.medians.length) }))
  return keptDrawings(['curve', model], boxes, (box) => renderSvg(curveOption(model, box), box))
}

/** Which end comes first by day, drawn for each width. */
export function drawOutcomes(model: OutcomesModel): readonly Drawing[] {
  const boxes = widths.map((own): Box => ({ ...own, height: outcomesHeight(own.kind, model.parts.length) }))
  return keptDrawings(['outcomes', model], boxes, (box) => renderSvg(outcomesOption(model, box), box))
}
