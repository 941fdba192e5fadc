import { latticeOf, type Lattice } from './lattice'

/** Months since year 0 begin a quarter where divisible by 3, a financial year where 3 more than a multiple of 12. */
const APRIL = 3

/**
 * The lattice of consecutive calendar months.
 *
 * @param first the first month, counted from year 0 (lib/time/calendar.ts)
 * @param months how many
 */
export function calendarLattice(first: number, months: number): Lattice {
  return latticeOf(months, whole(first, months, 3, 0), whole(first, months, 12, APRIL))
}

/** The whole periods of a length among the months; each a list of the months' places. */
function whole(first: number, months: number, length: number, begin: number): number[][] {
  const groups: number[][] = []
  const offset = (((begin - first) % length) + length) % length
  for (let start = offset; start + length <= months; start += length)
    groups.push(Array.from({ length }, (_, k) => start + k))
  return groups
}
