import { monthNumber } from './calendar'
import type { Period } from './period'
import { periodOf } from './period-of'
import { endOfPeriod } from './step-period'

/**
 * Reads the last day of a calendar quarter, YYYY-MM-DD, as that quarter.
 *
 * @returns null where the text is no day or not the last day of a quarter
 */
export function parseQuarterEnd(text: string): Period | null {
  const written = text.trim()
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(written) || monthNumber(written) % 3 !== 2) return null
  const quarter = periodOf('quarter', written.slice(0, 7))
  return endOfPeriod(quarter) === written ? quarter : null
}
