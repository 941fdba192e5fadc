import { firstDayOf, monthNumber, monthsIn } from './calendar'
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
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(day)) return false
  const whole = day.length === 7 ? `${day}-01` : day
  const date = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole)
}
