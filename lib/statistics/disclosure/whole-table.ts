import type { System } from './table'

const TINY = 1e-4

/** Lower and upper bounds by cell number. */
export interface Bounds {
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
}

/**
 * A solver's answer as whole numbers, or nothing if it is not a possible table. Every bound and every equation
 * is checked in whole-number arithmetic, so that rounding error can never pass for proof.
 *
 * @param cells numbers of the hidden cells that differ from the true table
 * @param values their values, in the same order
 */
export function wholeTable(
  system: System,
  cells: readonly number[],
  values: readonly number[],
  { lower, upper }: Bounds,
): readonly number[] | undefined {
  const whole = values.map(Math.round)
  const isPossible = cells.every(
    (cell, k) =>
      Math.abs(values[k]! - whole[k]!) <= TINY && whole[k]! >= lower[cell]! && whole[k]! <= upper[cell]!,
  )
  if (!isPossible) return undefined
  const change = new Map(cells.map((cell, k) => [cell, whole[k]! - system.values[cell]!]))
  return keepsEverySum(system, change) ? whole : undefined
}

/** Whether changes of some cells leave every equation true. */
export function keepsEverySum(system: System, change: ReadonlyMap<number, number>): boolean {
  const touched = new Set([...change.keys()].flatMap((cell) => system.equationsOf[cell]!))
  for (const number of touched) {
    const { cells, coefficients } = system.equations[number]!
    const sum = cells.reduce((total, cell, term) => total + coefficients[term]! * (change.get(cell) ?? 0), 0)
    if (sum !== 0) return false
  }
  return true
}
