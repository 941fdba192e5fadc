import type { Term } from '../regression/term'

/** Residual sum of squares of a regression on observations from … to (both included, counted from 0). */
export type SegmentSums = (from: number, to: number) => number

/**
 * Residual sums of squares of all segments at once: from each start, observations are taken into a triangular
 * factor one by one by Givens rotations, and what each adds to the residual sum is summed up (the recursive
 * residuals of Brown, Durbin and Evans, J R Stat Soc B 1975;37:149, without their division by small numbers).
 * O(n²p²) for n observations and p terms.
 *
 * @param response n values. @param terms p columns of n values.
 */
export function segmentSums(response: readonly number[], terms: readonly Term[]): SegmentSums {
  const n = response.length
  const p = terms.length
  const table = Array.from({ length: n }, (_, from) => {
    const sums = new Float64Array(n - from)
    const factor = new Float64Array(p * (p + 1))
    const row = new Float64Array(p + 1)
    let total = 0
    for (let at = from; at < n; at += 1) {
      terms.forEach(({ values }, j) => (row[j] = values[at]!))
      row[p] = response[at]!
      rotateInto(factor, row, p)
      total += row[p]! ** 2
      sums[at - from] = total
    }
    return sums
  })
  return (from, to) => table[from]![to - from]!
}

/** Rotates a new row into a p × (p + 1) factor; what is left in row[p] is what the terms cannot explain. */
function rotateInto(factor: Float64Array, row: Float64Array, p: number): void {
  for (let j = 0; j < p; j += 1) {
    const value = row[j]!
    if (value === 0) continue
    const own = factor[j * (p + 1) + j]!
    const length = Math.hypot(own, value)
    const cosine = own / length
    const sine = value / length
    for (let k = j; k <= p; k += 1) {
      const kept = factor[j * (p + 1) + k]!
      const fresh = row[k]!
      factor[j * (p + 1) + k] = cosine * kept + sine * fresh
      row[k] = cosine * fresh - sine * kept
    }
  }
}
