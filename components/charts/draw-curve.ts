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
  return widths.map(({ kind, width }) => {
    const box: Box = { kind, width, height: curveHeight(kind, model.medians.length) }
    return keptDrawings(['curve', box, model], () => renderSvg(curveOption(model, box), box))
  })
}

/** Which end comes first by day, drawn for each width. */
export function drawOutcomes(model: OutcomesModel): readonly Drawing[] {
  return widths.map(({ kind, width }) => {
    const box: Box = { kind, width, height: outcomesHeight(kind, model.parts.length) }
    return keptDrawings(['outcomes', box, model], () => renderSvg(outcomesOption(model, box), box))
  })
}
