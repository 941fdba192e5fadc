import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { rowFrame } from './row-frame'
import type { RowModel } from './row-model.types'

/** Lays out counts by category: bars from nought, with their values in a column. */
export function barsOption(model: RowModel, box: Box): Layout {
  const most = Math.max(1, ...model.rows.map(({ value }) => value ?? 0))
  const domain = [0, most * 1.04] as const
  const { x, centre, graphics, grid } = rowFrame({ ...model, reference: null }, box, domain)
  const height = box.kind === 'narrow' ? 14 : 18
  const option = {
    animation: false,
    grid,
    xAxis: { type: 'value', show: false, min: domain[0], max: domain[1] },
    yAxis: { type: 'value', show: false, min: -(box.height - grid.bottom), max: -grid.top },
    graphic: { elements: graphics },
    series: [
      {
        type: 'custom',
        data: model.rows.flatMap(({ value }, index) => (value === null ? [] : [[value, index]])),
        encode: { x: 0, y: -1 },
        renderItem: (_: unknown, api: { value: (dimension: number) => number }) => ({
          type: 'rect',
          shape: {
            x: x(0),
            y: centre(api.value(1)) - height / 2,
            width: x(api.value(0)) - x(0),
            height,
          },
          style: { fill: palette.navy },
        }),
      },
    ],
  }
  const places = model.rows.map(({ value }, index) =>
    value === null ? null : { x: x(value), y: centre(index) },
  )
  return { option, places }
}
