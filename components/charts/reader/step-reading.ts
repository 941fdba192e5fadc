/** The reading that is told: which line, which point. */
export type Position = { readonly line: number; readonly point: number }

/**
 * Where a key leads from a reading; null for a key that means nothing here.
 * @param lengths how many readings each line has
 * @param upright readings stand below each other, so that up and down lead from one to the next
 */
export function stepReading(
  key: string,
  { line, point }: Position,
  lengths: readonly number[],
  upright = false,
): Position | null {
  const last = (lengths[line] ?? 0) - 1
  switch (key) {
    case 'ArrowLeft':
      return { line, point: Math.max(0, point - 1) }
    case 'ArrowRight':
      return { line, point: Math.min(last, point + 1) }
    case 'Home':
      return { line, point: 0 }
    case 'End':
      return { line, point: last }
    case 'ArrowUp':
    case 'ArrowDown': {
      if (upright)
        return stepReading(key === 'ArrowUp' ? 'ArrowLeft' : 'ArrowRight', { line, point }, lengths)
      if (lengths.length < 2) return null
      const next = Math.min(Math.max(line + (key === 'ArrowDown' ? 1 : -1), 0), lengths.length - 1)
      return { line: next, point: Math.min(point, lengths[next]! - 1) }
    }
    default:
      return null
  }
}
