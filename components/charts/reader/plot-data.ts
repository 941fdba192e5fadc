import type { Drawing } from '../drawing'
import type { Reading } from '../models/readings-of'

/** What a chart gives its reader: written into the page beside the drawings, once for all of them. */
export type PlotData = {
  /** What assistive technology calls a chart that can be read point by point. */
  readonly kind: string
  /** How to read it with the keys. */
  readonly keys: string
  /** Readings stand below each other: up and down lead from one to the next, too. */
  readonly upright: boolean
  /** Index of the reading shown at first. */
  readonly latest: number
  readonly lines: readonly { readonly name: string; readonly readings: readonly Reading[] }[]
  /** Width, height and the place of each reading, line after line: x and y in pixels, 0 where no point is drawn. */
  readonly drawings: readonly {
    readonly size: readonly [number, number]
    readonly places: readonly Place[]
  }[]
}

export type Place = readonly [x: number, y: number] | 0

/** Drawings as their reader needs them, in a tenth of a pixel. */
export const drawingsOf = (drawings: readonly Drawing[]): PlotData['drawings'] =>
  drawings.map(({ width, height, places }) => ({
    size: [width, height],
    places: places.map((place) => place && ([tenth(place.x), tenth(place.y)] as const)).map((at) => at ?? 0),
  }))

const tenth = (pixels: number) => Math.round(pixels * 10) / 10

/** As text within a script element, which ends at the first end tag whatever it is in. */
export const plotJson = (data: PlotData): string => JSON.stringify(data).replaceAll('<', '\\u003c')
