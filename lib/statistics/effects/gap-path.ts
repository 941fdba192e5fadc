/** How the gap between two groups of units moved, and what it makes of a start. */
export interface GapPath {
  /** Mean of the treated units minus mean of the others, less that gap's mean before the start. */
  readonly gaps: readonly number[]
  /** Mean of `gaps` from the start on: the difference in differences. */
  readonly effect: number
  /** Slope per unit of time of the gap before the start: nought if the groups moved together. */
  readonly drift: number
}

/**
 * @param outcomes [unit][time], complete. @param treated one per unit, some but not all.
 * @param times rising. @param start first time with the change, after the first and not after the last.
 */
export function gapPath(
  outcomes: readonly (readonly number[])[],
  treated: readonly boolean[],
  times: readonly number[],
  start: number,
): GapPath {
  const size = treated.filter(Boolean).length
  const raw = times.map((_, t) => {
    let inside = 0
    let outside = 0
    outcomes.forEach((row, unit) => {
      if (treated[unit]) inside += row[t]!
      else outside += row[t]!
    })
    return inside / size - outside / (outcomes.length - size)
  })
  const before = times.flatMap((time, t) => (time < start ? [t] : []))
  const base = mean(before.map((t) => raw[t]!))
  const gaps = raw.map((gap) => gap - base)
  const centre = mean(before.map((t) => times[t]!))
  const spread = before.reduce((total, t) => total + (times[t]! - centre) ** 2, 0)
  const along = before.reduce((total, t) => total + (times[t]! - centre) * gaps[t]!, 0)
  return {
    gaps,
    effect: mean(gaps.filter((_, t) => times[t]! >= start)),
    drift: spread > 0 ? along / spread : 0,
  }
}

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
