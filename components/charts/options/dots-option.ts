import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { valueDomain } from '../scale/value-domain'
import { rowFrame } from './row-frame'
import type { RowModel } from './row-model.types'

/** Lays out rates or durations by category: interval bar with end ticks, filled dot now, hollow dot a year before. */
export function dotsOption(model: RowModel, box: Box): Layout {
  const values = model.rows.flatMap(({ value, before, interval }) =>
    [value, before, interval?.lower ?? null, interval?.upper ?? null].filter((number) => number !== null),
  )
  const domain = valueDomain([...values, ...(model.reference ? [model.reference.value] : [])], model.bounds)
  const { x, centre, graphics, grid } = rowFrame(model, box, domain)

  const intervals = model.rows.flatMap(({ interval }, index) => {
    if (!interval) return []
    const [left, right, y] = [x(interval.lower), x(interval.upper), centre(index)]
    const tick = (at: number) => ({
      type: 'line' as const,
      silent: true,
      z: 2,
      shape: { x1: at, x2: at, y1: y - 6, y2: y + 6 },
      style: { stroke: palette.navy, lineWidth: 1.25 },
    })
    const bar = {
      type: 'rect' as const,
      silent: true,
      z: 1,
      shape: { x: left, y: y - 3.5, width: Math.max(right - left, 0.5), height: 7 },
      style: { fill: palette.tint },
    }
    return [bar, tick(left), tick(right)]
  })
  const point = (value: number, index: number) => [value, -centre(index)]
  const option = {
    animation: false,
    grid,
    xAxis: { type: 'value', show: false, min: domain[0], max: domain[1] },
    // Rows are placed in pixels from the top, so that words and dots of a row agree.
    yAxis: { type: 'value', show: false, min: -(box.height - grid.bottom), max: -grid.top },
    graphic: { elements: [...graphics, ...intervals] },
    series: [
      {
        type: 'scatter',
        clip: false,
        z: 3,
        symbolSize: 10,
        itemStyle: { color: palette.paper, borderColor: palette.navy, borderWidth: 1.5, opacity: 1 },
        data: model.rows.flatMap(({ before }, index) => (before === null ? [] : [point(before, index)])),
      },
      {
        type: 'scatter',
        clip: false,
        z: 4,
        symbolSize: 10,
        itemStyle: { color: palette.navy, opacity: 1 },
        data: model.rows.flatMap(({ value }, index) => (value === null ? [] : [point(value, index)])),
      },
    ],
  }
  const places = model.rows.map(({ value }, index) =>
    value === null ? null : { x: x(value), y: centre(index) },
  )
  return { option, places }
}
