import type { MeasureTime } from '../measure-time'
import { firstDayOf, monthOf } from './expressions'
import { rolledUp } from './rolled-up'
import type { Interval } from './stocks'

/** Ages of open cases in days since receipt: the least of each band (docs/measures/rules.md). */
export const caseAgeBands = [
  ['0-27', 0],
  ['28-55', 28],
  ['56-83', 56],
  ['84-111', 84],
  ['112-139', 112],
  ['140-181', 140],
  ['182-364', 182],
  ['365-729', 365],
  ['730-or-more', 730],
] as const

/**
 * A stock by the age of its rows on the last day of the month: a query in the columns of the table of `stockSql`.
 *
 * Days on which rows came that are of the same band at the end of every month are one, so that there are some hundreds
 * of them and not thousands: each with each month of leaving is then listed at every end of a month that it lives to.
 */
export function ageBandsSql(
  time: MeasureTime,
  { rows, board, from, until }: Pick<Interval, 'rows' | 'board' | 'from' | 'until'>,
): string {
  const ages = caseAgeBands.map(([, least]) => least)
  const bands = caseAgeBands.toReversed().map(([band, least]) => `WHEN age >= ${least} THEN '${band}'`)
  const base = `(
    WITH month_end AS (
      SELECT month, ${firstDayOf(time, 'month + 1')} AS next
      FROM (SELECT unnest(range(${time.months}))::INTEGER AS month)
    ), first_day AS (
      SELECT DISTINCT next - unnest([${ages.join(', ')}])::INTEGER AS day FROM month_end
    ), alike AS (
      SELECT every.day, max(first_day.day) OVER (ORDER BY every.day) AS came
      FROM (SELECT unnest(generate_series(min(day), max(day), INTERVAL 1 DAY))::DATE AS day FROM first_day) AS every
      LEFT JOIN first_day USING (day)
    ), spell AS (
      SELECT board, coalesce(alike.came, DATE '0001-01-01') AS came, went, count(*)::BIGINT AS n
      FROM (SELECT ${board} AS board, (${from}) AS day, ${monthOf(time, `(${until})`)} AS went ${rows}) AS row
      LEFT JOIN alike USING (day)
      WHERE ${monthOf(time, 'day')} < ${time.months} GROUP BY ALL
    ), held AS (
      SELECT board, came, n, unnest(range(
        greatest(${monthOf(time, 'came')}, 0), least(coalesce(went, ${time.months}), ${time.months})
      ))::INTEGER AS month FROM spell
    )
    SELECT board, CASE ${bands.join(' ')} END AS k0, month, sum(n)::BIGINT AS n
    FROM (SELECT board, month, n, next - 1 - came AS age FROM held JOIN month_end USING (month))
    GROUP BY ALL
  )`
  const cuts = [{ name: 'age-band', by: 'k0', column: 'k0' }]
  return rolledUp({ base, cuts, within: ['month'], sums: ['n'], whole: false })
}
