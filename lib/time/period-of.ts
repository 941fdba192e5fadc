import { daysOf, firstDayOf, monthNumber, monthsIn } from './calendar'
import type { Granularity, Period } from './period'

/** Month in which the first period of each kind begins (0 = January). Financial years begin in April. */
const begins = { month: 0, quarter: 0, 'financial-year': 3, 'calendar-year': 0 } as const

/**
 * The period of a kind that a day lies in.
 *
 * @param day YYYY-MM-DD or YYYY-MM
 * @throws RangeError when the text is no day of the calendar
 */
export function periodOf(granularity: Granularity, day: string): Period {
  if (!isDay(day)) throw new RangeError(`Not a day of the calendar: ${day}`)
  const month = monthNumber(day) - begins[granularity]
  const start = month - (month % monthsIn[granularity]) + begins[granularity]
  return { granularity, start: firstDayOf(start) }
}

function isDay(day: string): boolean {
  const [, , month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? []
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return false
  return date === undefined || (Number(date) >= 1 && Number(date) <= daysOf(monthNumber(day)))
}
