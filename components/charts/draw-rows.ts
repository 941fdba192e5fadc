import { boxesBeside } from './boxes-beside'
import type { Box, Drawing } from './drawing'
import { keptDrawings } from './kept-drawings'
import { barsOption } from './options/bars-option'
import { dotsOption } from './options/dots-option'
import { rowsHeight } from './options/row-frame'
import type { RowModel } from './options/row-model.types'
import { renderSvg } from './svg/render-svg'

const widths = [
  { kind: 'full', width: 1180 },
  { kind: 'wide', width: 812 },
  { kind: 'half', width: 562 },
  { kind: 'narrow', width: 358 },
] as const

/**
 * A chart by category, drawn for each width: dots for rates and durations, bars for counts.
 *
 * @param beside whether words stand beside it
 */
export function drawRows(as: 'dots' | 'bars', model: RowModel, beside = false): readonly Drawing[] {
  const layout = as === 'dots' ? dotsOption : barsOption
  const boxes = boxesBeside(widths, beside).map((own): Box => ({
    ...own,
    height: rowsHeight(own.kind, model.rows.length),
  }))
  return keptDrawings(['rows', as, model, model.print(1.5)], boxes, (box) =>
    renderSvg(layout(model, box), box),
  )
}
