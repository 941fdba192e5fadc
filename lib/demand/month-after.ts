import { firstDayOf, monthNumber } from '@/lib/time/calendar'

/** The month so many months after another; before it where the number is negative. @param month YYYY-MM */
export function monthAfter(month: string, by: number): string {
  return firstDayOf(monthNumber(`${month}-01`) + by).slice(0, 7)
}
