/** Days are whole numbers since 1 January 1970, months since January 1970; text only at the edge. */

/** A day that does not come. A whole number, so that days stay whole numbers throughout. */
export const never = 1_000_000

/** First day of a month counted from January 1970. */
export function firstDayOfMonth(month: number): number {
  return Math.round(Date.UTC(1970 + Math.floor(month / 12), month % 12, 1) / 86_400_000)
}

/** Months since January 1970 of YYYY-MM. */
export function monthOf(text: string): number {
  return (Number(text.slice(0, 4)) - 1970) * 12 + Number(text.slice(5, 7)) - 1
}

/** YYYY-MM of months since January 1970. */
export function monthText(month: number): string {
  return `${1970 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** YYYY-MM-DD of a day. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

// Millions of dates share a few ten thousand days: their month and their text are looked up.
const firstKnown = -25_567
const lastKnown = 47_481
const months = new Int16Array(lastKnown - firstKnown + 1)

/** The ten letters of each known day, one after the other. */
export const dayLetters = new Uint8Array(months.length * 10)

for (let day = firstKnown; day <= lastKnown; day += 1) {
  const date = new Date(day * 86_400_000)
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const at = (day - firstKnown) * 10
  months[day - firstKnown] = (year - 1970) * 12 + month - 1
  const dash = 45
  const parts = [year / 1000, year / 100, year / 10, year, dash, month / 10, month, dash, of / 10, of]
  parts.forEach((part, n) => (dayLetters[at + n] = n === 4 || n === 7 ? dash : 48 + (Math.floor(part) % 10)))
}

/** Where the text of a day, 1900 to 2099, begins in `dayLetters`. */
export const dayLettersAt = (day: number) => (day - firstKnown) * 10

/** Months since January 1970 in which a day, 1900 to 2099, lies. */
export const monthOfDay = (day: number) => months[day - firstKnown]!
