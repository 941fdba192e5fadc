import { requireFinite } from '../guards'
import { StatisticsError } from '../statistics-error'

/** A stretch of time in any unit from a common origin: `from` is in it, `to` is not. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/**
 * Whether any two periods share time, as rolling years do. One event then counts in several points, which move
 * together: limits and run rules would mean nothing. Throws `not-finite`, `out-of-range` (an end before its start).
 */
export function periodsOverlap(periods: readonly TimeSpan[]): boolean {
  for (const { from, to } of periods) {
    requireFinite([from, to], 'The ends of a period')
    if (to <= from) throw new StatisticsError('out-of-range', `A period from ${from} cannot end at ${to}`)
  }
  const ordered = [...periods].sort((a, b) => a.from - b.from)
  return ordered.some((period, i) => i > 0 && period.from < ordered[i - 1]!.to)
}
