import type { PlotData } from './plot-data'
import type { Position } from './step-reading'

/** Where a reading's place stands among those of all lines. */
export function placeIndex(lengths: readonly number[], { line, point }: Position): number {
  return lengths.slice(0, line).reduce((sum, length) => sum + length, 0) + point
}

/** The reading nearest to the pointer, by its place across the drawing that shows. */
export function nearestReading(
  { target, clientX, clientY }: Pick<PointerEvent, 'target' | 'clientX' | 'clientY'>,
  plot: Element,
  { drawings, lines, upright }: PlotData,
  lengths: readonly number[],
): Position | null {
  const at = [...plot.children].findIndex((drawing) => drawing.contains(target as Node))
  const drawing = drawings[at]
  const svg = plot.children[at]?.querySelector('svg')
  if (!drawing || !svg) return null
  const box = svg.getBoundingClientRect()
  const scale = drawing.size[0] / box.width
  const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale]
  let best: { readonly distance: number; readonly at: Position } | null = null
  for (const [line, length] of lengths.entries())
    for (let point = 0; point < length; point += 1) {
      const place = drawing.places[placeIndex(lengths, { line, point })]
      if (!place) continue
      const [along, across] = upright ? [place[1] - y, place[0] - x] : [place[0] - x, place[1] - y]
      const distance = Math.abs(along) + (lines.length > 1 ? Math.abs(across) / 1000 : 0)
      if (!best || distance < best.distance) best = { distance, at: { line, point } }
    }
  return best?.at ?? null
}
