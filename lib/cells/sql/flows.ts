import type { MeasureTime } from '../measure-time'
import { firstDayOf, monthOf, sqlDay } from './expressions'
import { countsOf, daysOf, packed } from './histograms'
import { rolledUp } from './rolled-up'
import type { Spell } from './spells'

const cuts = [{ name: 'crime-type', by: 'crime_type', column: 'k0' }]
const key = 'area_id, board_id, breakdown, category'

/**
 * Who came, left and stayed, by day of age: cohorts by month of origin, and the period view by calendar month
 * (docs/measures/rules.md, Durations). Makes the table `flows` (area_id, board_id, breakdown, category, view, flow,
 * month number, days, counts), whole and by crime type.
 *
 * Rows of one origin, entry and exit are one. Those open at the end of a month are those open at the start of the next,
 * so they are listed once; and as the two cancel, months add up to what a longer period would give by itself.
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
        ${exit} AS exit, count(*)::BIGINT AS n
      ${rows} AND ${sound} AND coalesce(${left} >= ${sqlDay(time.first)}, true)
      GROUP BY ALL
    )`
  const months = (column: string) => `${column} BETWEEN 0 AND ${last}`
  const line = (view: string, flow: string, month: string, day: string, where: string) =>
    `SELECT board, k0, '${view}' AS view, ${flow} AS flow, ${month} AS month, (${day})::INTEGER AS day, n
     FROM spell WHERE ${months(month)} AND ${where}`
  const lines = [
    line('cohort', `'entry'`, 'origin_month', 'entered - origin', 'true'),
    line('cohort', `'exit:' || exit`, 'origin_month', 'gone - origin', 'exit IS NOT NULL'),
    line('cohort', `'open'`, 'origin_month', `${sqlDay(time.completeTo)} - origin`, 'exit IS NULL'),
    line('period', `'entry'`, 'entry_month', 'entered - origin', 'true'),
    line('period', `'exit:' || exit`, 'exit_month', 'gone - origin', 'exit IS NOT NULL'),
  ]
  const moved = `CREATE TEMP TABLE moved AS
    SELECT board, k0, view, flow, month, day, sum(n)::BIGINT AS n FROM (${lines.join(' UNION ALL ')}) GROUP BY ALL`
  const within = ['view', 'flow', 'month', 'day']
  return [
    spells,
    moved,
    `CREATE TEMP TABLE list AS
      SELECT ${key}, view, flow, month, ${packed('day', 'n')} AS list
      FROM (${rolledUp({ base: 'moved', cuts, within, sums: ['n'] })}) GROUP BY ALL`,
    `CREATE TEMP TABLE stay AS ${stays(time)}`,
    `CREATE TEMP TABLE flows AS
      SELECT ${key}, view, flow, month, ${daysOf('list')} AS days, ${countsOf('list')} AS counts
      FROM (
        SELECT ${key}, view, flow, month, list FROM list WHERE NOT (view = 'period' AND flow = 'entry')
        UNION ALL
        SELECT ${key}, 'period', 'month-end', month, list FROM stay WHERE month >= 0
        UNION ALL
        SELECT ${key}, 'period', 'entry', month, list FROM (${entries(last, spell)})
      )`,
    ...['spell', 'moved', 'list', 'stay'].map((table) => `DROP TABLE ${table}`),
  ]
}

/** Those open on the first day of the next month, by their age then, for the month before the first up to the last. */
function stays(time: MeasureTime): string {
  const last = time.months - 1
  const net = `(SELECT board, k0, origin, month, sum(n)::BIGINT AS n FROM (
      SELECT board, k0, origin, greatest(entry_month, -1) AS month, n FROM spell
      WHERE entry_month <= ${last} AND coalesce(exit_month > entry_month, true)
      UNION ALL
      SELECT board, k0, origin, exit_month, -n FROM spell WHERE exit_month <= ${last} AND exit_month > entry_month
    ) GROUP BY ALL)`
  return `
    WITH step AS (
      SELECT *, sum(n) OVER same AS held, coalesce(lead(month) OVER same, ${time.months}) AS next
      FROM (${rolledUp({ base: net, cuts, within: ['origin', 'month'], sums: ['n'] })})
      WINDOW same AS (PARTITION BY area_id, breakdown, category, origin ORDER BY month)
    ), open AS (
      SELECT ${key}, origin, held, unnest(range(month, next))::INTEGER AS month FROM step WHERE held > 0
    )
    SELECT ${key}, month, ${packed(`${firstDayOf(time, 'month + 1')} - origin`, 'held')} AS list
    FROM open GROUP BY ALL`
}

/** Who came under observation in a month: new ones, and those who stayed from the month before. */
function entries(last: number, { entered, origin }: Spell): string {
  const came = `SELECT ${key}, month, list FROM list WHERE view = 'period' AND flow = 'entry'`
  const stayed = `SELECT ${key}, month + 1 AS month, list FROM stay WHERE month < ${last}`
  // At risk from the origin: new ones are of age 0, others older. No day is in both lists.
  if (entered === origin)
    return `SELECT area_id, coalesce(came.board_id, stayed.board_id) AS board_id, breakdown, category, month,
        list_concat(came.list, stayed.list) AS list
      FROM (${came}) AS came FULL JOIN (${stayed}) AS stayed USING (area_id, breakdown, category, month)`
  return `
    SELECT ${key}, month, ${packed('day', 'n')} AS list
    FROM (
      SELECT ${key}, month, line >> 32 AS day, sum(line & 4294967295) AS n
      FROM (
        SELECT ${key}, month, unnest(list) AS line FROM (${came} UNION ALL ${stayed})
      ) GROUP BY ALL
    ) GROUP BY ALL`
}
