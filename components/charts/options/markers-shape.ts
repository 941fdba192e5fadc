import { graphic } from 'echarts/core'

/** By which name ECharts knows the shape of markers. */
export const markersShape = 'markers'

const corners = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  'triangle-down': [
    [0, 1],
    [1, -1],
    [-1, -1],
  ],
} as const

export type MarkerShape = 'circle' | keyof typeof corners

type Markers = {
  readonly places: readonly (readonly [x: number, y: number])[]
  readonly shape: MarkerShape
  readonly size: number
}

const none: Markers = { places: [], shape: 'circle', size: 0 }

// Points that look alike can be one shape: each by itself costs a twentieth of a millisecond.
graphic.registerShape(
  markersShape,
  graphic.extendShape({
    shape: none,
    buildPath(path, { places, shape, size }: Markers) {
      const half = size / 2
      for (const [x, y] of places) {
        if (shape === 'circle') {
          // In halves: an arc that ends where it began is not drawn.
          path.moveTo(x + half, y)
          path.arc(x, y, half, 0, Math.PI)
          path.arc(x, y, half, Math.PI, 2 * Math.PI)
          continue
        }
        corners[shape].forEach(([right, down], corner) => {
          if (corner === 0) path.moveTo(x + half * right, y + half * down)
          else path.lineTo(x + half * right, y + half * down)
        })
        path.closePath()
      }
    },
  }),
)
