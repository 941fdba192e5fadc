/** A day as whole days since 1 January 1970, so that a duration is one subtraction. */
export type Day = number
/** A calendar month as YYYY-MM. */
export type Month = string

/** The day of YYYY-MM-DD. */
export const dayOf = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / 86_400_000
/** YYYY-MM-DD of a day. */
export const textOf = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const monthTexts = new Map<Day, Month>()
/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  let month = monthTexts.get(day)
  if (month === undefined) monthTexts.set(day, (month = textOf(day).slice(0, 7)))
  return month
}

/** The months from one to another, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

export const nextMonth = (month: Month): Month => monthOf(firstDayOf(month) + 31)
export const firstDayOf = (month: Month): Day => dayOf(`${month}-01`)
export const lastDayOf = (month: Month): Day => firstDayOf(nextMonth(month)) - 1

/** The earliest of days of which some may be missing; null where all are. */
export function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null)
}

/** The latest of days, or null where one is missing or there is none. */
export function latestOfAll(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>(
    (last, day, at) => (day === null || (at > 0 && last === null) ? null : Math.max(last ?? day, day)),
    null,
  )
}
