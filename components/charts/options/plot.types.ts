import type { Scale } from '../scale/linear-scale'

/** Edges of the plot within its drawing, and its scales, in pixels. */
export type Plot = {
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly x: Scale
  readonly y: Scale
}
