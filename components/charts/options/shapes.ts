import type { MarkerShape } from './marker-corners'
import { markersShape } from './markers-shape'
import type { Plot } from './plot.types'

// Charts are drawn of these, at the pixels that their layout knows already. As series of ECharts, which has to find the
// same pixels again, lines and points cost three times as much of the server.

export type Stroke = {
  readonly color: string
  readonly width: number
  /** Pixels drawn and left out in turns. */
  readonly dash?: readonly number[] | undefined
}

/** Where and how large: pixels. */
type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
type Scales = Pick<Plot, 'x' | 'y'>
type Point = readonly [at: number, value: number]

const strokeStyle = ({ color, width, dash }: Stroke) => ({
  ...{ stroke: color, lineWidth: width, ...(dash ? { lineDash: [...dash] } : {}) },
})

/** A straight line between two pixels. */
export function rule(shape: Extent, stroke: Stroke, z: number) {
  return { type: 'line' as const, silent: true, z, shape, style: strokeStyle(stroke) }
}

/** A line through points of the scales; it has a gap wherever a value is null. */
export function lineThrough(
  points: readonly (readonly [at: number, value: number | null])[],
  { x, y }: Scales,
  stroke: Stroke,
  z: number,
) {
  const runs: [number, number][][] = [[]]
  for (const [at, value] of points)
    if (value === null) runs.push([])
    else runs.at(-1)!.push([x(at), y(value)])
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      type: 'polyline' as const,
      silent: true,
      z,
      shape: { points: run },
      style: { ...strokeStyle(stroke), fill: 'none', lineJoin: 'round' as const },
    }))
}

/** What lies between two lines over the same places; nothing between fewer than two. */
export function areaBetween(
  over: readonly Point[],
  under: readonly Point[],
  { x, y }: Scales,
  style: { readonly fill: string; readonly stroke?: string; readonly lineWidth?: number },
) {
  if (over.length < 2) return []
  const pixels = [...over, ...[...under].reverse()].map(([at, value]) => [x(at), y(value)])
  return [{ type: 'polygon' as const, silent: true, z: 1, shape: { points: pixels }, style }]
}

export type Marker = {
  readonly shape: MarkerShape
  /** Pixels from side to side. */
  readonly size: number
  readonly fill: string
  readonly outline?: { readonly color: string; readonly width: number }
}

/** Points of a chart that look alike, in their order. */
export function markersAt(
  places: readonly (readonly [x: number, y: number])[],
  { shape, size, fill, outline }: Marker,
  z: number,
) {
  const style = { fill, ...(outline ? { stroke: outline.color, lineWidth: outline.width } : {}) }
  // With an outline each covers those before it, where they stand close.
  const together = outline ? places.map((place) => [place]) : places.length > 0 ? [places] : []
  return together.map((own) => ({
    ...{ type: markersShape, silent: true, z, style },
    shape: { places: own, shape, size },
  }))
}
