import { createHash } from 'node:crypto'
import type { Drawing } from './drawing'

/** Drawings of the process by what they show: a drawing costs milliseconds, and pages ask for the same ones again. */
const kept = new Map<string, Drawing>()
const most = 3000

/**
 * A drawing from memory, or drawn and remembered; the longest unused is forgotten.
 * @param shows all that decides what the drawing looks like
 */
export function keptDrawings(shows: unknown, draw: () => Drawing): Drawing {
  const key = createHash('sha256').update(JSON.stringify(shows)).digest('base64')
  const drawing = kept.get(key) ?? draw()
  kept.delete(key)
  kept.set(key, drawing)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
  return drawing
}
