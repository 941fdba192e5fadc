import type { Period } from './period'

/**
 * The one form for programs, files and addresses: 2014-01, 2014-Q2, 2023/24, 2014. Words for people are in
 * lib/text/say-period.ts.
 */
export function printPeriod(period: Period): string {
  const year = Number(period.start.slice(0, 4))
  switch (period.granularity) {
    case 'month':
      return period.start.slice(0, 7)
    case 'quarter':
      return `${year}-Q${(Number(period.start.slice(5, 7)) + 2) / 3}`
    case 'financial-year':
      return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
    case 'calendar-year':
      return String(year)
  }
}
