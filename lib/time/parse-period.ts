import { monthFromName } from './month-names'
import type { Granularity, Period } from './period'
import { periodOf } from './period-of'

type Form = { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => Period | null }

const name = '([A-Za-z]{3,9})\\.?'
const to = '\\s*(?:-|–|—|to)\\s*'

/** The forms in which published tables write a period, most telling first. */
const forms: readonly Form[] = [
  { pattern: /^(\d{4})-(\d{2})$/, read: ([year, month]) => monthOf(year!, Number(month)) },
  {
    pattern: new RegExp(`^${name}[ -](\\d{4})$`),
    read: ([month, year]) => monthOf(year!, monthFromName(month!)),
  },
  { pattern: /^(\d{4})[ -]?Q([1-4])$/i, read: ([year, quarter]) => quarterOf(year!, Number(quarter)) },
  { pattern: /^Q([1-4])[ -](\d{4})$/i, read: ([quarter, year]) => quarterOf(year!, Number(quarter)) },
  {
    pattern: new RegExp(`^${name}${to}${name}\\s+(\\d{4})$`),
    read: ([first, last, year]) => span(`${year}`, monthFromName(first!), `${year}`, monthFromName(last!)),
  },
  {
    pattern: new RegExp(`^${name}\\s+(\\d{4})${to}${name}\\s+(\\d{4})$`),
    read: ([first, from, last, until]) => span(from!, monthFromName(first!), until!, monthFromName(last!)),
  },
  { pattern: /^(\d{4})\s*[/-]\s*(\d{2}|\d{4})$/, read: ([year, next]) => financialYear(year!, next!) },
  { pattern: /^(\d{4})$/, read: ([year]) => periodOf('calendar-year', `${year}-01`) },
]

/**
 * Reads a period as published tables write it: 2014-01, Jan 2014, January 2014, Apr - Jun 2015, Q1 2010, 2014-Q2,
 * 2023/24, Apr 2023 - Mar 2024, 2014. Quarters are of the calendar year.
 *
 * @param as the kind that it must be; a form that could be two kinds is read as this one
 * @returns null where the text is none of these forms, or a period of another kind
 */
export function parsePeriod(text: string, as?: Granularity): Period | null {
  const written = text.trim()
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(written)
    const period = parts && read(parts.slice(1))
    if (period && (!as || period.granularity === as)) return period
  }
  return null
}

function monthOf(year: string, month: number | null): Period | null {
  if (month === null || month < 1 || month > 12) return null
  return periodOf('month', `${year}-${String(month).padStart(2, '0')}`)
}

function quarterOf(year: string, quarter: number): Period {
  return periodOf('quarter', `${year}-${String(quarter * 3 - 2).padStart(2, '0')}`)
}

/** 2023/24, 2023-24, 2023/2024: the second year must follow the first. */
function financialYear(year: string, next: string): Period | null {
  const follows = Number(year) + 1
  const fits = next.length === 4 ? Number(next) === follows : Number(next) === follows % 100
  return fits ? periodOf('financial-year', `${year}-04`) : null
}

/** Months from … to …: a whole quarter, financial year or calendar year, or nothing that we know. */
function span(fromYear: string, from: number | null, toYear: string, until: number | null): Period | null {
  if (from === null || until === null) return null
  const months = (Number(toYear) - Number(fromYear)) * 12 + until - from + 1
  const start = `${fromYear}-${String(from).padStart(2, '0')}`
  if (months === 1) return periodOf('month', start)
  if (months === 3 && from % 3 === 1) return periodOf('quarter', start)
  if (months === 12 && from === 4) return periodOf('financial-year', start)
  if (months === 12 && from === 1) return periodOf('calendar-year', start)
  return null
}
