import type { Period } from '@/lib/time/period'
import type { Locale } from './locale'
import { message, type Message } from './message'
import { say } from './say'

/** A period as a value to be put into a sentence: March 2026, April to June 2026, the year to March 2026, 2025. */
export function periodMessage(period: Period): Message {
  const year = period.start.slice(0, 4)
  const month = Number(period.start.slice(5, 7))
  switch (period.granularity) {
    case 'month':
      return message('periods.month', { month: String(month), year })
    case 'quarter':
      return message('periods.quarter', { quarter: String((month + 2) / 3), year })
    case 'financial-year':
      return message('periods.financialYear', { next: String(Number(year) + 1) })
    case 'calendar-year':
      return message('periods.calendarYear', { year })
  }
}

/** The words of a period, for use on their own. */
export function sayPeriod(locale: Locale, period: Period): string {
  return say(locale, periodMessage(period))
}

/** A day as a value to be put into a sentence: 31 March 2026. @param day YYYY-MM-DD */
export function dayMessage(day: string): Message {
  return message('periods.day', {
    day: String(Number(day.slice(8, 10))),
    month: String(Number(day.slice(5, 7))),
    year: day.slice(0, 4),
  })
}
