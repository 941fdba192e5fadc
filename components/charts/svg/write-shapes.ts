import type { Box } from '../drawing'
import { markerCorners } from '../options/marker-corners'
import type { areaBetween, lineThrough, markersAt } from '../options/shapes'

type Shapes = ReturnType<typeof areaBetween> | ReturnType<typeof lineThrough> | ReturnType<typeof markersAt>

/**
 * Writes shapes as SVG, in their order. For sparklines: they have neither axes nor words, a page has dozens, and ECharts
 * takes twenty times as long.
 */
export function writeShapes(shapes: readonly Shapes[number][], { width, height }: Box): string {
  const written = shapes.map((shape) => {
    if ('points' in shape.shape) return `<${shape.type}${points(shape.shape.points)}${look(shape.style)}/>`
    const { places, shape: form, size } = shape.shape
    const half = size / 2
    return places
      .map(([x, y]) =>
        form === 'circle'
          ? `<circle cx="${short(x)}" cy="${short(y)}" r="${short(half)}"${look(shape.style)}/>`
          : `<polygon${points(
              markerCorners[form].map(([right, down]) => [x + half * right, y + half * down]),
            )}${look(shape.style)}/>`,
      )
      .join('')
  })
  return (
    `<svg aria-hidden="true" focusable="false" width="${width}" height="${height}" ` +
    `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${written.join('')}</svg>`
  )
}

type Style = {
  readonly fill: string
  readonly stroke?: string
  readonly lineWidth?: number
  readonly lineJoin?: string
}

function look({ fill, stroke, lineWidth = 1, lineJoin }: Style): string {
  if (stroke === undefined) return ` fill="${fill}"`
  const width = lineWidth === 1 ? '' : ` stroke-width="${lineWidth}"`
  const join = lineJoin === undefined ? '' : ` stroke-linejoin="${lineJoin}"`
  return ` fill="${fill}" stroke="${stroke}"${width}${join}`
}

const points = (all: readonly (readonly number[])[]) =>
  ` points="${all.map((point) => point.map(short).join(' ')).join(' ')}"`

/** A tenth of a pixel is enough. */
const short = (value: number) => String(Math.round(10 * value) / 10)
