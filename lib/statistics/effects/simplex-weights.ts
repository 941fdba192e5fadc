import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { requireFinite, requireNonEmpty, requireSameLength } from '../guards'
import { StatisticsError } from '../statistics-error'

/** Ridge beside the size of the problem: too small to be seen, enough to choose among equally good weights. */
const RIDGE = 1e-9
const TOLERANCE = 1e-10

/**
 * The weighted mean of donor series that lies nearest to a target: w = argmin ‖y − Xw‖² with w ≥ 0 and Σw = 1,
 * and of several as good the most even one (a vanishing ridge makes it unique).
 * Since the weights sum to one, ‖y − Xw‖² = w'Hw with H the products of the donors' distances from the target;
 * an active-set search in the manner of Lawson and Hanson (Solving Least Squares Problems, 1974, chapter 23)
 * adds the donor that would help most, and takes out those whose weight would turn negative.
 *
 * @param target n values. @param donors m series of n values.
 * @returns m weights.
 * Throws `empty`, `unequal-lengths`, `not-finite`.
 */
export function simplexWeights(target: readonly number[], donors: readonly (readonly number[])[]): number[] {
  requireNonEmpty(target, 'The target')
  requireNonEmpty(donors, 'The donors')
  requireFinite(target, 'The target')
  donors.forEach((donor, i) => {
    requireSameLength(donor, target, `Donor ${i + 1} and the target`)
    requireFinite(donor, `Donor ${i + 1}`)
  })
  const m = donors.length
  const distances = donors.map((donor) => donor.map((value, t) => value - target[t]!))
  const h = distances.map((a) => distances.map((b) => a.reduce((sum, value, t) => sum + value * b[t]!, 0)))
  const size = h.reduce((sum, row, i) => sum + row[i]!, 0) / m
  if (size === 0) return donors.map(() => 1 / m)
  h.forEach((row, i) => (row[i]! += RIDGE * size))

  const nearest = h.reduce((best, row, i) => (row[i]! < h[best]![best]! ? i : best), 0)
  let weights = donors.map((_, i): number => (i === nearest ? 1 : 0))
  const inside = new Set([nearest])
  // Each pass lowers the objective, so that no set of donors comes twice.
  for (let pass = 0; pass < 50 * (m + 1); pass += 1) {
    const slopes = h.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0))
    const level = slopes.reduce((sum, slope, j) => sum + slope * weights[j]!, 0)
    let best = -1
    slopes.forEach((slope, j) => {
      if (!inside.has(j) && slope < level - TOLERANCE * size && (best < 0 || slope < slopes[best]!)) best = j
    })
    if (best < 0) return weights
    inside.add(best)
    for (;;) {
      const wanted = freeWeights(h, [...inside])
      if (!wanted.some((value, i) => inside.has(i) && value <= 0)) {
        weights = wanted
        break
      }
      // Go towards the wanted weights as far as none turns negative; what reaches nought leaves.
      let share = 1
      for (const i of inside)
        if (wanted[i]! <= 0) share = Math.min(share, weights[i]! / (weights[i]! - wanted[i]!))
      weights = weights.map((value, i) => value + share * (wanted[i]! - value))
      for (const i of [...inside])
        if (wanted[i]! <= 0 && weights[i]! <= 1e-15) {
          weights[i] = 0
          inside.delete(i)
        }
    }
  }
  throw new StatisticsError('degenerate', 'No weights were found for these donors')
}

/** Least w'Hw with Σw = 1 over some donors, the signs left free: w is proportional to H⁻¹1. */
function freeWeights(h: readonly (readonly number[])[], members: readonly number[]): number[] {
  const part = new Matrix(members.map((i) => members.map((j) => h[i]![j]!)))
  const solved = new CholeskyDecomposition(part).solve(Matrix.ones(members.length, 1)).to1DArray()
  const total = solved.reduce((sum, value) => sum + value, 0)
  const weights = h.map(() => 0)
  members.forEach((member, i) => (weights[member] = solved[i]! / total))
  return weights
}
