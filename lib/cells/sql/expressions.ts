import { sqlText } from '@/lib/database/duck/sql-text'
import type { MeasureTime } from '../measure-time'

/** A day as SQL. */
export const sqlDay = (day: string): string => `DATE ${sqlText(day)}`

/** The number of the month of a date, from 0 for the first month of the period; negative before it. */
export const monthOf = (time: MeasureTime, date: string): string =>
  `datediff('month', ${sqlDay(time.first)}, ${date})::INTEGER`

/** The first day of a month by its number. */
export const firstDayOf = (time: MeasureTime, month: string): string =>
  `(${sqlDay(time.first)} + to_months(${month}::INTEGER))::DATE`

/** True of the numbers of months that have figures. */
export const inMonths = (time: MeasureTime, month: string): string =>
  `${month} BETWEEN 0 AND ${time.months - 1}`
