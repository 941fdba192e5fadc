import { firstDayOf, lastDayBefore, monthNumber } from '@/lib/time/calendar'
import { periodOf } from '@/lib/time/period-of'
import { endOfPeriod, previousPeriod, shiftPeriod } from '@/lib/time/step-period'
import { message, type Message } from '@/lib/text/message'
import { dayMessage, periodMessage } from '@/lib/text/say-period'
import { covers, type Coverage } from './coverage'

/** Some months in a row, both included, YYYY-MM. */
export type Span = { readonly from: string; readonly to: string }

const quartersInYear = 4

/**
 * The four whole quarters that end with the last whole quarter covered, or before the end of a window. Figures that
 * add months up use whole quarters, so that no month can be told from two answers. Null where no quarter is whole;
 * fewer quarters where the records do not go back a year.
 *
 * @param to YYYY-MM, last month wanted
 */
export function lastYear(coverage: Coverage, to?: string): Span | null {
  const until = to && to < coverage.to ? to : coverage.to
  let last = periodOf('quarter', until)
  if (endOfPeriod(last).slice(0, 7) > until) last = previousPeriod(last)
  if (!covers(coverage, last)) return null
  let first = last
  for (let more = 1; more < quartersInYear; more += 1) {
    const earlier = previousPeriod(first)
    if (!covers(coverage, earlier)) break
    first = earlier
  }
  return { from: first.start.slice(0, 7), to: endOfPeriod(last).slice(0, 7) }
}

/** The same months a year before; null where they are not covered. */
export function yearBefore({ from, to }: Span, coverage: Coverage): Span | null {
  const back = (month: string) => firstDayOf(monthNumber(month) - 12).slice(0, 7)
  const before = { from: back(from), to: back(to) }
  return before.from >= coverage.from ? before : null
}

/** A span in words: October 2025 to September 2026. */
export function spanMessage({ from, to }: Span): Message {
  const month = (text: string) => periodMessage({ granularity: 'month', start: `${text}-01` })
  return message('periods.span', { from: month(from), to: month(to) })
}

/** The last day of a span, for snapshots. */
export function endMessage({ to }: Span): Message {
  return dayMessage(lastDayBefore(monthNumber(to) + 1))
}

/** The last whole financial year that ends within a span, as a span of its own; null where none is covered. */
export function lastFinancialYear({ to }: Span, coverage: Coverage): Span | null {
  let year = periodOf('financial-year', to)
  if (endOfPeriod(year).slice(0, 7) > to) year = shiftPeriod(year, -1)
  return covers(coverage, year) ? { from: year.start.slice(0, 7), to: endOfPeriod(year).slice(0, 7) } : null
}
