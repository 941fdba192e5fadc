/** A stage on the track: how wide it is drawn, and where its column stands. */
export type TrackPart = {
  /** Null where nothing is known of its days: then it is a stub of a fixed width. */
  readonly days: number | null
  readonly left: number
  readonly width: number
  /** Left edge of its column, above and below the track. */
  readonly column: number
}

export type TrackLayout = {
  readonly parts: readonly TrackPart[]
  /** Where the track ends. */
  readonly end: number
  /** A length to read widths by; null where nothing has a width. */
  readonly scale: { readonly days: number; readonly width: number } | null
}

/** Width of what is not known. */
const stub = 24
/** Between two stages. */
const gap = 3
/** Lengths that are easily read, in days. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
/** The least width of the scale that is drawn. */
const leastScale = 56

/**
 * Lays stages out one after the other, each as wide as its days: no width is more than its share, so a stage of no days has
 * none. Columns of words above and below are all alike.
 *
 * @param days of each stage; null where not known
 * @param width of the track
 */
export function trackLayout(days: readonly (number | null)[], width: number): TrackLayout {
  const known = days.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const stubs = days.filter((one) => one === null).length
  const room = width - stubs * stub - (days.length - 1) * gap
  const perDay = known > 0 ? room / known : 0
  const column = width / days.length
  let left = 0
  const parts = days.map((one, index): TrackPart => {
    const part = { days: one, left, width: one === null ? stub : one * perDay, column: index * column }
    left += part.width + gap
    return part
  })
  const length = lengths.find((one) => one * perDay >= leastScale)
  return {
    parts,
    end: left - gap,
    scale: perDay > 0 && length !== undefined ? { days: length, width: length * perDay } : null,
  }
}
