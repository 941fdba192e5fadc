import { graphic } from 'echarts/core'
import { markerCorners, type MarkerShape } from './marker-corners'

/** By which name ECharts knows the shape of markers. */
export const markersShape = 'markers'

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
        markerCorners[shape].forEach(([right, down], corner) => {
          if (corner === 0) path.moveTo(x + half * right, y + half * down)
          else path.lineTo(x + half * right, y + half * down)
        })
        path.closePath()
      }
    },
  }),
)
