import type { Box, Layout } from '../drawing'
import { palette } from '../palette'
import { valueDomain } from '../scale/value-domain'
import { rowFrame } from './row-frame'
import type { RowModel } from './row-model.types'
import { markersAt, rule } from './shapes'

const round = { shape: 'circle', size: 10 } as const

/** Lays out rates or durations by category: interval bar with end ticks, filled dot now, hollow dot a year before. */
export function dotsOption(model: RowModel, box: Box): Layout {
  const values = model.rows.flatMap(({ value, before, interval }) =>
    [value, before, interval?.lower ?? null, interval?.upper ?? null].filter((number) => number !== null),
  )
  const domain = valueDomain([...values, ...(model.reference ? [model.reference.value] : [])], model.bounds)
  const { x, centre, graphics } = rowFrame(model, box, domain)

  const intervals = model.rows.flatMap(({ interval }, index) => {
    if (!interval) return []
    const [left, right, y] = [x(interval.lower), x(interval.upper), centre(index)]
    const tick = (at: number) =>
      rule({ x1: at, y1: y - 6, x2: at, y2: y + 6 }, { color: palette.navy, width: 1.25 }, 2)
    const bar = {
      type: 'rect' as const,
      silent: true,
      z: 1,
      shape: { x: left, y: y - 3.5, width: Math.max(right - left, 0.5), height: 7 },
      style: { fill: palette.tint },
    }
    return [bar, tick(left), tick(right)]
  })
  const outline = { color: palette.navy, width: 1.5 }
  const dots = (of: 'value' | 'before') =>
    model.rows.flatMap((row, index) => {
      const value = row[of]
      return value === null ? [] : [[x(value), centre(index)] as const]
    })
  const markers = [
    ...markersAt(dots('before'), { ...round, fill: palette.paper, outline }, 3),
    ...markersAt(dots('value'), { ...round, fill: palette.navy }, 4),
  ]
  const option = { animation: false, graphic: { elements: [...graphics, ...intervals, ...markers] } }
  const places = model.rows.map(({ value }, index) =>
    value === null ? null : { x: x(value), y: centre(index) },
  )
  return { option, places }
}
