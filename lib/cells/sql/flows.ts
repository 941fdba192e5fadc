import type { MeasureTime } from '../measure-time'
import { firstDayOf, monthOf, sqlDay } from './expressions'
import { flowNumber, placeBits, rolledUpSlots, slotColumns, slotOf, type View } from './flow-slots'
import type { Followed } from './followed'
import { countsOf, daysOf, packed } from './histograms'

/** Statements that make tables from `followed`, and the query of flows over them. */
export type FlowsSql = { readonly statements: readonly string[]; readonly query: string }

/**
 * Who came, left and stayed, by day of age: cohorts by month of origin, and the period view by calendar month
 * (docs/measures/rules.md, Durations). The query gives area_id, board_id, breakdown, category, view, flow, month number,
 * days, counts; whole and by crime type.
 *
 * The rows are gone through twice: who left when (`turnover`, one a place, origin and month of leaving), and at what age
 * by which exit (`departure`, of which cohorts and periods are both made: an age and a month of origin leave at most two
 * months to leave in). Those open at the end of a month are those open at the start of the next, so they are listed
 * once; and as the two cancel, months add up to what a longer period would give by itself.
 */
export function flowsSql(time: MeasureTime, { isEntered, exits }: Followed): FlowsSql {
  const last = time.months - 1
  const entryMonth = isEntered ? 'entry_month' : monthOf(time, 'origin')
  const turnover = `CREATE TEMP TABLE turnover AS
    SELECT place, origin, ${isEntered ? 'entry_month, ' : ''} gone_month, count(*)::BIGINT AS n
    FROM followed WHERE is_sound GROUP BY ALL`
  const departure = `CREATE TEMP TABLE departure AS
    SELECT place, exit, origin_month, gone_month, (gone - origin)::INTEGER AS day, count(*)::BIGINT AS n
    FROM followed WHERE is_sound AND exit IS NOT NULL GROUP BY ALL`
  const entrants = isEntered
    ? `(SELECT place, origin_month, entry_month, (entered - origin)::INTEGER AS day, count(*)::BIGINT AS n
        FROM followed WHERE is_sound GROUP BY ALL)`
    : `(SELECT place, origin_month, origin_month AS entry_month, 0 AS day, n
        FROM (SELECT place, ${monthOf(time, 'origin')} AS origin_month, n FROM turnover))`
  const line = (view: View, flow: Parameters<typeof flowNumber>[1], month: string, from: string) =>
    `SELECT ${slotOf('place', flowNumber(view, flow), month)} AS slot, day, n
     FROM ${from} WHERE ${month} BETWEEN 0 AND ${last}`
  const open = `(SELECT place, ${monthOf(time, 'origin')} AS origin_month,
      (${sqlDay(time.completeTo)} - origin)::INTEGER AS day, n FROM turnover WHERE gone_month IS NULL)`
  const lines = [
    line('cohort', 'entry', 'origin_month', entrants),
    line('cohort', { exit: 'exit::INTEGER' }, 'origin_month', 'departure'),
    line('cohort', 'open', 'origin_month', open),
    line('period', 'entry', 'entry_month', entrants),
    line('period', { exit: 'exit::INTEGER' }, 'gone_month', 'departure'),
  ]
  const moved = `(SELECT slot, day, sum(n)::BIGINT AS n FROM (${lines.join(' UNION ALL ')}) GROUP BY ALL)`
  // The number of a flow is where a stay and an entry of a period differ.
  const [entry, monthEnd] = [flowNumber('period', 'entry'), flowNumber('period', 'month-end')]
  const isEntry = `(slot >> 10) & 63 = ${entry}`
  const listed = (from: string, day: string) =>
    `SELECT slot, ${packed(day, 'n')} AS list FROM ${from} GROUP BY slot`
  const placeOfStay = `(slot & ${placeBits})`
  const monthOfStay = '((slot & 1023) - 1)'
  // Who came under observation in a month: new ones, and those who stayed from the month before. At risk from the
  // origin new ones are of age 0, others older, so that no day is in both lists; else days are added up.
  const entries = isEntered
    ? listed(
        `(SELECT slot, day, coalesce(came.n, 0) + coalesce(stayed.n, 0) AS n
          FROM (FROM line WHERE ${isEntry}) AS came
          FULL JOIN (SELECT slot | (${entry} << 10) AS slot, day, n FROM stay_line WHERE ${monthOfStay} < ${last}) AS stayed
          USING (slot, day))`,
        'day',
      )
    : `SELECT slot, list_concat(came.list, stayed.list) AS list
       FROM (${listed(`line WHERE ${isEntry}`, 'day')}) AS came
       FULL JOIN (SELECT slot | (${entry} << 10) AS slot, list FROM stay WHERE ${monthOfStay} < ${last}) AS stayed
       USING (slot)`
  return {
    statements: [
      turnover,
      departure,
      `CREATE TEMP TABLE line AS ${rolledUpSlots(moved, 'slot', ['day'])}`,
      'DROP TABLE departure; DROP TABLE followed',
      `CREATE TEMP TABLE stay_line AS ${stays(time, entryMonth)}`,
      'DROP TABLE turnover',
      `CREATE TEMP TABLE stay AS ${listed('stay_line', 'day')}`,
    ],
    query: `
      SELECT ${slotColumns('slot', exits)}, ${daysOf('list')} AS days, ${countsOf('list')} AS counts
      FROM (
        ${listed(`line WHERE NOT (${isEntry})`, 'day')}
        UNION ALL
        SELECT ${slotOf(placeOfStay, monthEnd, monthOfStay)}, list FROM stay WHERE ${monthOfStay} >= 0
        UNION ALL
        ${entries}
      )`,
  }
}

/**
 * Those open on the first day of the next month, by their age then, for the month before the first up to the last: a
 * place with the number of the month plus one as slot, day, n; of all areas and crime types. What changes is added up to
 * areas and crime types, not what stays, which is many times as many rows.
 */
function stays(time: MeasureTime, entryMonth: string): string {
  const last = time.months - 1
  const changes = `(
    SELECT place, origin, month, sum(n)::BIGINT AS n FROM (
      SELECT place, origin, greatest(${entryMonth}, -1) AS month, n FROM turnover WHERE ${entryMonth} <= ${last}
      UNION ALL
      SELECT place, origin, gone_month AS month, -n FROM turnover WHERE gone_month <= ${last}
    ) GROUP BY ALL HAVING sum(n) <> 0
  )`
  return `
    WITH step AS (
      SELECT *, sum(n) OVER same AS held, coalesce(lead(month) OVER same, ${time.months}) AS next
      FROM (${rolledUpSlots(changes, 'place', ['origin', 'month'])})
      WINDOW same AS (PARTITION BY place, origin ORDER BY month)
    ), month_end AS (
      SELECT month, ${firstDayOf(time, 'month + 1')} AS day
      FROM (SELECT unnest(range(-1, ${time.months}))::INTEGER AS month)
    ), held AS (
      SELECT place, origin, unnest(range(month, next))::INTEGER AS month, held::BIGINT AS n FROM step WHERE held > 0
    )
    SELECT place | (month + 1) AS slot, (day - origin)::INTEGER AS day, n FROM held JOIN month_end USING (month)`
}
