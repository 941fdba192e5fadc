import { monthNumber, monthsIn } from './calendar'
import type { Period } from './period'
import { shiftPeriod } from './step-period'

/**
 * How many periods lie from one to another of the same kind: 0 for the same, negative when `to` is earlier.
 *
 * @throws RangeError for two kinds of period
 */
export function periodsBetween(from: Period, to: Period): number {
  if (from.granularity !== to.granularity)
    throw new RangeError(`A ${from.granularity} and a ${to.granularity} have no common sequence`)
  return (monthNumber(to.start) - monthNumber(from.start)) / monthsIn[from.granularity]
}

/** Every period from the first to the last, both included; none when `to` is before `from`. */
export function periodSequence(from: Period, to: Period): readonly Period[] {
  const length = Math.max(0, periodsBetween(from, to) + 1)
  return Array.from({ length }, (_, index) => shiftPeriod(from, index))
}
