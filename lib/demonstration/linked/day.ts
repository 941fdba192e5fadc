/** Days are whole numbers since 1 January 1970; text only at the edge. */
const texts: (string | undefined)[] = []

/** YYYY-MM-DD of a day. Kept once made: millions of rows share a few thousand days. */
export function dayText(day: number): string {
  let text = texts[day]
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10)
    texts[day] = text
  }
  return text
}

/** First day of a month counted from January 1970. */
export function firstDayOfMonth(month: number): number {
  return Math.round(Date.UTC(1970 + Math.floor(month / 12), month % 12, 1) / 86_400_000)
}

/** Months since January 1970 of YYYY-MM. */
export function monthOf(text: string): number {
  return (Number(text.slice(0, 4)) - 1970) * 12 + Number(text.slice(5, 7)) - 1
}

/** Months since January 1970 in which a day lies. */
export function monthOfDay(day: number): number {
  const date = new Date(day * 86_400_000)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}
