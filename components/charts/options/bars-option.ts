import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { rowFrame } from './row-frame'
import type { RowModel } from './row-model.types'

/** Lays out counts by category: bars from nought, with their values in a column. */
export function barsOption(model: RowModel, box: Box): Layout {
  const most = Math.max(1, ...model.rows.map(({ value }) => value ?? 0))
  const domain = [0, most * 1.04] as const
  const { x, centre, graphics } = rowFrame({ ...model, reference: null }, box, domain)
  const height = box.kind === 'narrow' ? 14 : 18
  const option = {
    animation: false,
    graphic: {
      elements: [
        ...graphics,
        ...model.rows.flatMap(({ value }, index) =>
          value === null
            ? []
            : [
                {
                  type: 'rect' as const,
                  silent: true,
                  z: 2,
                  shape: { x: x(0), y: centre(index) - height / 2, width: x(value) - x(0), height },
                  style: { fill: palette.navy },
                },
              ],
        ),
      ],
    },
  }
  const places = model.rows.map(({ value }, index) =>
    value === null ? null : { x: x(value), y: centre(index) },
  )
  return { option, places }
}
