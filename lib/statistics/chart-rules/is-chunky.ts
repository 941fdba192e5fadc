import { mean } from '../mean'

/** D4 for moving ranges of two points. */
const rangeFactor = 3.267
/** With moving ranges of nought, one and two within their limit, steps are seen and not variation. */
const fewestRanges = 3
/** Of fewer points nothing is judged anyway (spc/chart-options.ts). */
const leastPoints = 12

/**
 * Whether a series of whole numbers moves by less than its own unit, as medians of whole days do where most cases take a
 * day or two ("chunky" data: Wheeler and Chambers, Understanding Statistical Process Control, 9.1: three or fewer possible
 * moving ranges of two points within their limit). Its mean lies between two steps, so that runs on one side of it are no
 * news, and limits by its moving ranges would call most points unusual where nothing ever changes (66 in 100, simulated).
 * A series that never changes is none: there is nothing to judge wrongly.
 */
export function isChunky(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null)
  if (known.length < leastPoints || !known.every(Number.isInteger)) return false
  const ranges = known.slice(1).map((value, i) => Math.abs(value - known[i]!))
  // A few large leaps are left out once, as the limits of the chart leave them out.
  const limit = rangeFactor * mean(ranges)
  const moved = mean(ranges.filter((range) => range < limit || limit === 0))
  return limit > 0 && rangeFactor * moved < fewestRanges
}
