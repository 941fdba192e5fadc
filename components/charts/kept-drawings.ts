import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Box, Drawing } from './drawing'

/**
 * Drawings of this process by what they show: a drawing costs milliseconds, and pages ask for the same ones again. Some eight
 * thousand, of 6 kB each.
 */
const kept = new LRUCache<string, Drawing>({
  maxSize: 50_000_000,
  sizeCalculation: ({ svg }) => svg.length + 200,
})

/**
 * The drawings of a chart for its boxes: from memory, or drawn and remembered.
 *
 * @param shows all that decides, besides the box, what a drawing looks like
 */
export function keptDrawings(
  shows: unknown,
  boxes: readonly Box[],
  draw: (box: Box) => Drawing,
): readonly Drawing[] {
  const chart = createHash('sha256').update(JSON.stringify(shows)).digest('base64')
  return boxes.map((box) => {
    const key = `${chart} ${box.kind} ${box.width} ${box.height}`
    const drawing = kept.get(key) ?? draw(box)
    kept.set(key, drawing)
    return drawing
  })
}
