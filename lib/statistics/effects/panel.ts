import { requireFinite, requireNonEmpty, requireSameLength, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/** One measure in several units (boards) at the same times, with nothing missing. */
export interface Panel {
  readonly units: readonly string[]
  /** Whole numbers, rising. */
  readonly times: readonly number[]
  /** outcomes[unit][time]. */
  readonly outcomes: readonly (readonly number[])[]
}

/** The first time of the change in each unit of a panel; null for a unit that never has it. */
export type Starts = readonly (number | null)[]

/** Throws `empty`, `unequal-lengths`, `not-finite`, `not-whole`, `out-of-range` unless a panel is well formed. */
export function requirePanel({ units, times, outcomes }: Panel): void {
  requireNonEmpty(units, 'The units')
  requireNonEmpty(times, 'The times')
  requireWhole(times, 'The times')
  if (times.some((time, i) => i > 0 && time <= times[i - 1]!))
    throw new StatisticsError('out-of-range', 'The times must rise')
  if (new Set(units).size < units.length)
    throw new StatisticsError('out-of-range', 'The units must have different names')
  requireSameLength(units, outcomes, 'The units and the outcomes')
  outcomes.forEach((row, i) => {
    requireSameLength(times, row, `The times and the outcomes of ${units[i]}`)
    requireFinite(row, `The outcomes of ${units[i]}`)
  })
}
