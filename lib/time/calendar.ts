/** How many months a period of each kind lasts. */
export const monthsIn = { month: 1, quarter: 3, 'financial-year': 12, 'calendar-year': 12 } as const

/** Months since year 0 of a day given as YYYY-MM-DD or YYYY-MM. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** First day of a month counted from year 0: the reverse of monthNumber. */
export function firstDayOf(monthNumber: number): string {
  const year = String(Math.floor(monthNumber / 12)).padStart(4, '0')
  const month = String((monthNumber % 12) + 1).padStart(2, '0')
  return `${year}-${month}-01`
}

/** The day before the first day of a month counted from year 0: the last day of the month before. */
export function lastDayBefore(monthNumber: number): string {
  return `${firstDayOf(monthNumber - 1).slice(0, 8)}${daysOf(monthNumber - 1)}`
}

/** How many days a month counted from year 0 has. By arithmetic: pages ask for it thousands of times, and a Date is slow. */
export function daysOf(monthNumber: number): number {
  const month = monthNumber % 12
  if (month !== 1) return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
  const year = Math.floor(monthNumber / 12)
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
