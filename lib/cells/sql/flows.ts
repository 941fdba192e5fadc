import type { MeasureTime } from '../measure-time'
import { firstDayOf, monthOf, sqlDay } from './expressions'
import { flowNumber, placeOf, rolledUpSlots, slotColumns, slotOf, type View } from './flow-slots'
import { countsOf, daysOf, packed } from './histograms'
import type { Spell } from './spells'

/** Statements that make the tables `list` and `stay`, and the query of flows over them. */
export type FlowsSql = { readonly statements: readonly string[]; readonly query: string }

/**
 * Who came, left and stayed, by day of age: cohorts by month of origin, and the period view by calendar month
 * (docs/measures/rules.md, Durations). The query gives area_id, board_id, breakdown, category, view, flow, month number,
 * days, counts; whole and by crime type.
 *
 * Rows of one origin, entry and exit are one. Those open at the end of a month are those open at the start of the next,
 * so they are listed once; and as the two cancel, months add up to what a longer period would give by itself.
 *
 * @param rows `FROM … WHERE …`
 */
export function flowsSql(time: MeasureTime, rows: string, board: string, spell: Spell): FlowsSql {
  const last = time.months - 1
  const { origin, entered, left, exit, exits, sound } = spell
  const spells = `CREATE TEMP TABLE spell AS
    SELECT ${placeOf(board, 'crime_type')} AS place, ${origin} AS origin, ${entered} AS entered, ${left} AS gone,
      ${exit} AS exit, count(*)::BIGINT AS n
    ${rows} AND ${sound} AND coalesce(${left} >= ${sqlDay(time.first)}, true)
    GROUP BY ALL`
  // Far fewer than spells: however they left.
  const entrants = `CREATE TEMP TABLE entrant AS
    SELECT *, ${monthOf(time, 'origin')} AS origin_month, ${monthOf(time, 'entered')} AS entry_month
    FROM (SELECT place, origin, entered, sum(n)::BIGINT AS n FROM spell GROUP BY ALL)`
  const line = (
    view: View,
    flow: Parameters<typeof flowNumber>[1],
    month: string,
    day: string,
    from: string,
  ) =>
    `SELECT ${slotOf('place', flowNumber(view, flow), month)} AS slot, (${day})::INTEGER AS day, n
     FROM ${from} AND ${month} BETWEEN 0 AND ${last}`
  const gone = 'spell WHERE exit IS NOT NULL'
  const lines = [
    line('cohort', 'entry', 'origin_month', 'entered - origin', 'entrant WHERE true'),
    line('cohort', { exit: 'exit' }, monthOf(time, 'origin'), 'gone - origin', gone),
    line(
      'cohort',
      'open',
      monthOf(time, 'origin'),
      `${sqlDay(time.completeTo)} - origin`,
      'spell WHERE exit IS NULL',
    ),
    line('period', 'entry', 'entry_month', 'entered - origin', 'entrant WHERE true'),
    line('period', { exit: 'exit' }, monthOf(time, 'gone'), 'gone - origin', gone),
  ]
  const moved = `(SELECT slot, day, sum(n)::BIGINT AS n FROM (${lines.join(' UNION ALL ')}) GROUP BY ALL)`
  // The number of a flow is where a stay and an entry of a period differ.
  const [entry, monthEnd] = [flowNumber('period', 'entry'), flowNumber('period', 'month-end')]
  return {
    statements: [
      spells,
      entrants,
      `CREATE TEMP TABLE list AS
        SELECT slot, ${packed('day', 'n')} AS list FROM (${rolledUpSlots(moved, 'slot', ['day'])}) GROUP BY ALL`,
      `CREATE TEMP TABLE stay AS ${stays(time)}`,
      'DROP TABLE spell; DROP TABLE entrant',
    ],
    query: `
      WITH came AS (SELECT slot, list FROM list WHERE (slot >> 10) & 63 = ${entry}),
      stayed AS (SELECT ${slotOf('place', entry, '(month + 1)')} AS slot, list FROM stay WHERE month < ${last})
      SELECT ${slotColumns('slot', exits)}, ${daysOf('list')} AS days, ${countsOf('list')} AS counts
      FROM (
        SELECT slot, list FROM list WHERE (slot >> 10) & 63 <> ${entry}
        UNION ALL
        SELECT ${slotOf('place', monthEnd, 'month')}, list FROM stay WHERE month >= 0
        UNION ALL
        ${entered === origin ? entriesAtOrigin : entriesAtAnAge}
      )`,
  }
}

/** Those open on the first day of the next month, by their age then, for the month before the first up to the last. */
function stays(time: MeasureTime): string {
  const last = time.months - 1
  return `
    WITH net AS (
      SELECT place, origin, month, sum(n)::BIGINT AS n FROM (
        SELECT place, origin, greatest(entry_month, -1) AS month, n FROM entrant WHERE entry_month <= ${last}
        UNION ALL
        SELECT place, origin, ${monthOf(time, 'gone')} AS month, -n FROM spell
        WHERE gone IS NOT NULL AND ${monthOf(time, 'gone')} <= ${last}
      ) GROUP BY ALL HAVING sum(n) <> 0
    ), step AS (
      SELECT *, sum(n) OVER same AS held, coalesce(lead(month) OVER same, ${time.months}) AS next
      FROM net WINDOW same AS (PARTITION BY place, origin ORDER BY month)
    ), month_end AS (
      SELECT month, ${firstDayOf(time, 'month + 1')} AS day
      FROM (SELECT unnest(range(-1, ${time.months}))::INTEGER AS month)
    ), held AS (
      SELECT place, origin, unnest(range(month, next))::INTEGER AS month, held::BIGINT AS n FROM step WHERE held > 0
    ), open AS MATERIALIZED (
      SELECT place | (month + 1) AS slot, day - origin AS age, n FROM held JOIN month_end USING (month)
    )
    SELECT (slot & ${~1023}) AS place, (slot & 1023) - 1 AS month, list
    FROM (
      SELECT slot, ${packed('age', 'n')} AS list FROM (${rolledUpSlots('open', 'slot', ['age'])}) GROUP BY slot
    )`
}

// Who came under observation in a month: new ones, and those who stayed from the month before.

/** At risk from the origin: new ones are of age 0, others older, so that no day is in both lists. */
const entriesAtOrigin = `SELECT slot, list_concat(came.list, stayed.list) FROM came FULL JOIN stayed USING (slot)`

const entriesAtAnAge = `
  SELECT slot, ${packed('day', 'n')}
  FROM (
    SELECT slot, line >> 32 AS day, sum(line & 4294967295) AS n
    FROM (SELECT slot, unnest(list) AS line FROM (FROM came UNION ALL FROM stayed)) GROUP BY ALL
  ) GROUP BY ALL`
