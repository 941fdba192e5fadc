import { firstDayOfMonth, monthOf } from '../day'
import type { LinkedSetting } from '../setting'

/** Months simulated before the first of the delivery, so that courts start with open cases of every age. */
const runUpMonths = 48

export type Calendar = {
  /** Months since January 1970: first simulated, first delivered, last delivered. */
  readonly from: number
  readonly first: number
  readonly last: number
  /** First day of the period. */
  readonly begins: number
  /** Day after which nothing is known. */
  readonly snapshot: number
}

/** The months of a demonstration. Two weeks of records after its last month are in the delivery too. */
export function calendarOf(setting: LinkedSetting): Calendar {
  const last = monthOf(setting.end)
  const first = last - setting.months + 1
  return {
    from: first - runUpMonths,
    first,
    last,
    begins: firstDayOfMonth(first),
    snapshot: firstDayOfMonth(last + 1) + 13,
  }
}
