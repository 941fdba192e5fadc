import { lastDayBefore, monthNumber } from './calendar'

/**
 * Whether figures that end on a day are historic: more than 18 months old. Then no page calls them "latest" or "now".
 *
 * @param lastDay last day that the figures speak of, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function isHistoric(lastDay: string, today: string): boolean {
  const month = monthNumber(today) - 18
  const day = Math.min(Number(today.slice(8, 10)), Number(lastDayBefore(month + 1).slice(8, 10)))
  const limit = `${lastDayBefore(month + 1).slice(0, 8)}${String(day).padStart(2, '0')}`
  return lastDay < limit
}
