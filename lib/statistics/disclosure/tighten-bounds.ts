import type { System } from './table'
import type { Unknowns } from './unknowns'

const MOST_PASSES = 100

/**
 * Narrows the bounds of hidden cells by one equation at a time until nothing more follows: what a reader
 * with a calculator would find. Bounds are rounded inwards, as counts are whole. Changes `unknowns` in place.
 *
 * A cell's share of an equation is at most what is left when the others are at their least.
 */
export function tightenBounds(system: System, unknowns: Unknowns): void {
  const { lower, upper } = unknowns
  let waiting = new Set(unknowns.cells.flatMap((cell) => system.equationsOf[cell]!))
  for (let pass = 0; waiting.size > 0 && pass < MOST_PASSES; pass += 1) {
    const next = new Set<number>()
    for (const number of waiting) {
      const { cells, coefficients } = system.equations[number]!
      const least = new Total(-Infinity)
      const most = new Total(Infinity)
      const shares = cells.map((cell, term) => {
        const share = interval(coefficients[term]! * lower[cell]!, coefficients[term]! * upper[cell]!)
        least.add(share[0])
        most.add(share[1])
        return share
      })
      cells.forEach((cell, term) => {
        if (lower[cell] === upper[cell]) return
        const [low, high] = shares[term]!
        const coefficient = coefficients[term]!
        const [min, max] = interval(-most.without(high) / coefficient, -least.without(low) / coefficient)
        const newLower = Math.max(lower[cell]!, Math.ceil(min))
        const newUpper = Math.min(upper[cell]!, Math.floor(max))
        if (newLower === lower[cell] && newUpper === upper[cell]) return
        lower[cell] = newLower
        upper[cell] = newUpper
        for (const equation of system.equationsOf[cell]!) next.add(equation)
      })
    }
    waiting = next
  }
}

const interval = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a])

/** A sum of shares that keeps the finite part apart from the number of unbounded shares. */
class Total {
  private sum = 0
  private unbounded = 0

  constructor(private readonly ifUnbounded: number) {}

  add(share: number): void {
    if (Number.isFinite(share)) this.sum += share
    else this.unbounded += 1
  }

  without(share: number): number {
    const isFinite = Number.isFinite(share)
    if (this.unbounded > (isFinite ? 0 : 1)) return this.ifUnbounded
    return isFinite ? this.sum - share : this.sum
  }
}
