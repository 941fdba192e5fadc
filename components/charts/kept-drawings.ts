import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Drawing } from './drawing'

/**
 * Drawings of this process by what they show: a drawing costs milliseconds, and pages ask for the same ones again. Some eight
 * thousand, of 6 kB each.
 */
const kept = new LRUCache<string, Drawing>({
  maxSize: 50_000_000,
  sizeCalculation: ({ svg }) => svg.length + 200,
})

/**
 * A drawing from memory, or drawn and remembered.
 * @param shows all that decides what the drawing looks like
 */
export function keptDrawings(shows: unknown, draw: () => Drawing): Drawing {
  const key = createHash('sha256').update(JSON.stringify(shows)).digest('base64')
  const drawing = kept.get(key) ?? draw()
  kept.set(key, drawing)
  return drawing
}
