import { StatisticsError } from '../statistics-error'
import type { System } from './table'

/** Bounds, both included; `max` may be Infinity. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** What an outsider knows before using the sums. */
export interface PriorKnowledge {
  /** Least count that a hidden cell can hold: 1 where zeros are always shown. Default 0. */
  readonly lowest?: number
  /** What is known of single hidden cells, such as the interval behind a rounded count. */
  readonly known?: ReadonlyMap<string, Interval>
}

/** The hidden cells of a table, with the bounds that an outsider starts from. */
export interface Unknowns {
  /** Numbers of the hidden cells, ascending. */
  readonly cells: readonly number[]
  /** Lower and upper bounds by cell number; the true value where the cell is published. */
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** Throws `out-of-range` when what is said to be known contradicts the true value. */
export function unknownsOf(system: System, hidden: readonly number[], prior: PriorKnowledge): Unknowns {
  const lower = Float64Array.from(system.values)
  const upper = Float64Array.from(system.values)
  for (const cell of hidden) {
    const known = prior.known?.get(system.ids[cell]!)
    lower[cell] = Math.max(prior.lowest ?? 0, known?.min ?? 0)
    upper[cell] = known?.max ?? Infinity
    const value = system.values[cell]!
    if (!(lower[cell]! <= value && value <= upper[cell]!))
      throw new StatisticsError(
        'out-of-range',
        `What is said to be known of ${system.ids[cell]} (${lower[cell]} to ${upper[cell]}) is not so`,
      )
  }
  return { cells: [...hidden].sort((a, b) => a - b), lower, upper }
}
