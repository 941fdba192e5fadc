import { periodOf } from './period-of'
import { firstDayOf, lastDayBefore, monthNumber, monthsIn } from './calendar'
import type { Period } from './period'

/** The period that lies so many periods of the same kind later, or earlier when negative. */
export function shiftPeriod(period: Period, by: number): Period {
  const start = monthNumber(period.start) + by * monthsIn[period.granularity]
  return { granularity: period.granularity, start: firstDayOf(start) }
}

export function nextPeriod(period: Period): Period {
  return shiftPeriod(period, 1)
}

export function previousPeriod(period: Period): Period {
  return shiftPeriod(period, -1)
}

/** The same period a year before. */
export function yearBefore(period: Period): Period {
  return shiftPeriod(period, -12 / monthsIn[period.granularity])
}

/** Last day of the period, YYYY-MM-DD. */
export function endOfPeriod(period: Period): string {
  return lastDayBefore(monthNumber(period.start) + monthsIn[period.granularity])
}

/** The months that a period begins and ends with. */
export const firstMonthOf = ({ start }: Period): Period => periodOf('month', start)
export const lastMonthOf = (period: Period): Period => periodOf('month', endOfPeriod(period))
