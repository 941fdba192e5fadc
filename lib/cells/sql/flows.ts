import type { MeasureTime } from '../measure-time'
import { areaAndCategory, groupingSets, ofAnArea } from './cuts'
import { firstDayOf, monthOf, sqlDay } from './expressions'
import type { Spell } from './spells'

/**
 * Who came, left and stayed, by day of age: cohorts by month of origin, and the period view by calendar month
 * (docs/measures/rules.md, Durations). Makes the table `flows` (area_id, board_id, breakdown, category, view, flow,
 * month number, days, counts), whole and by crime type.
 *
 * Rows of one origin, entry and exit are counted once. Those open at the end of a month are the rows open at the start
 * of the next: each pair of months shares them, so that months add up to what a longer period would give by itself.
 *
 * @param rows `FROM … WHERE …`
 */
export function flowsSql(time: MeasureTime, rows: string, board: string, spell: Spell): readonly string[] {
  const last = time.months - 1
  const { origin, entered, left, exit, sound } = spell
  const spells = `CREATE TEMP TABLE spell AS
    SELECT *, ${monthOf(time, 'origin')} AS origin_month, ${monthOf(time, 'entered')} AS entry_month,
      ${monthOf(time, 'gone')} AS exit_month
    FROM (
      SELECT ${board} AS board, crime_type AS k0, ${origin} AS origin, ${entered} AS entered, ${left} AS gone,
        ${exit} AS exit, count(*) AS n
      ${rows} AND ${sound} AND coalesce(${left} >= ${sqlDay(time.first)}, true)
      GROUP BY ALL
    )`
  const stay = `CREATE TEMP TABLE stay AS
    SELECT board, k0, month, (${firstDayOf(time, 'month + 1')} - origin)::INTEGER AS day, sum(n)::BIGINT AS n
    FROM (
      SELECT board, k0, origin, n,
        unnest(range(greatest(entry_month, -1), least(coalesce(exit_month, ${time.months}), ${time.months})))::INTEGER
          AS month
      FROM (
        SELECT board, k0, origin, entry_month, exit_month, sum(n) AS n FROM spell
        WHERE entry_month <= ${last} AND coalesce(exit_month > entry_month, true) GROUP BY ALL
      )
    )
    GROUP BY ALL`
  const months = (column: string) => `${column} BETWEEN 0 AND ${last}`
  const line = (view: string, flow: string, month: string, day: string, from: string) =>
    `SELECT board, k0, '${view}' AS view, ${flow} AS flow, ${month} AS month, (${day})::INTEGER AS day, n FROM ${from}`
  const lines = [
    line('cohort', `'entry'`, 'origin_month', 'entered - origin', `spell WHERE ${months('origin_month')}`),
    line(
      'cohort',
      `'exit:' || exit`,
      'origin_month',
      'gone - origin',
      `spell WHERE ${months('origin_month')} AND exit IS NOT NULL`,
    ),
    line(
      'cohort',
      `'open'`,
      'origin_month',
      `${sqlDay(time.completeTo)} - origin`,
      `spell WHERE ${months('origin_month')} AND exit IS NULL`,
    ),
    line('period', `'entry'`, 'entry_month', 'entered - origin', `spell WHERE ${months('entry_month')}`),
    line('period', `'entry'`, 'month + 1', 'day', `stay WHERE month < ${last}`),
    line('period', `'exit:' || exit`, 'exit_month', 'gone - origin', `spell WHERE ${months('exit_month')}`),
    line('period', `'month-end'`, 'month', 'day', `stay WHERE month >= 0`),
  ]
  const cuts = [{ name: 'crime-type', by: 'crime_type', column: 'k0' }]
  const flows = `CREATE TEMP TABLE flows AS
    SELECT area_id, any_value(board_id) AS board_id, breakdown, category, view, flow, month,
      list(day ORDER BY day)::INTEGER[] AS days, list(n ORDER BY day)::INTEGER[] AS counts
    FROM (
      SELECT ${areaAndCategory(cuts)}, view, flow, month, day, sum(n) AS n
      FROM (${lines.join('\n        UNION ALL ')})
      GROUP BY ${groupingSets(cuts, ['view', 'flow', 'month', 'day'])} HAVING ${ofAnArea}
    )
    GROUP BY area_id, breakdown, category, view, flow, month`
  return [spells, stay, flows, 'DROP TABLE spell', 'DROP TABLE stay']
}
