import type { MeasureTime } from '../measure-time'
import { selectCuts, type Cut } from './cuts'
import { monthOf } from './expressions'
import { rolledUp } from './rolled-up'

/** Rows that are in a stock from one day until before another. */
export type Interval = {
  /** `FROM … WHERE …` */
  readonly rows: string
  readonly board: string
  readonly from: string
  /** The first day on which it is no longer in; blank while it is. */
  readonly until: string
  readonly cuts: readonly Cut[]
  /** Whether these rows are the whole stock; else only their categories are made. */
  readonly whole: boolean
}

/**
 * Stocks on the last days of months, as running sums of what came in and what went out. A row is in the stock of a
 * month where its first day is in that month or before, and its last is not. Makes the table `name` (area_id, board_id,
 * breakdown, category, month number, n), without months of none.
 */
export function stockSql(name: string, time: MeasureTime, intervals: readonly Interval[]): readonly string[] {
  const [first, ...others] = intervals.map((each) => stocksOf(time, each))
  return [`CREATE TEMP TABLE ${name} AS ${first}`, ...others.map((sql) => `INSERT INTO ${name} ${sql}`)]
}

function stocksOf(time: MeasureTime, { rows, board, from, until, cuts, whole }: Interval): string {
  // Before the period: in from the start; after it: never out.
  const span = `SELECT board, ${cuts.map(({ column }) => `${column}, `).join('')}
        greatest(came, 0) AS came, least(coalesce(went, ${time.months}), ${time.months}) AS went, count(*)::BIGINT AS n
      FROM (SELECT ${board} AS board, ${selectCuts(cuts)} ${monthOf(time, `(${from})`)} AS came,
              ${monthOf(time, `(${until})`)} AS went
            ${rows} AND (${from}) IS NOT NULL)
      WHERE came < ${time.months} AND (went IS NULL OR (went > 0 AND went > came))
      GROUP BY ALL`
  const columns = cuts.map(({ column }) => `${column}, `).join('')
  const change = `SELECT board, ${columns} month, sum(n) AS n FROM (
      SELECT board, ${columns} came AS month, n FROM span
      UNION ALL
      SELECT board, ${columns} went AS month, -n FROM span WHERE went < ${time.months}
    ) GROUP BY ALL HAVING sum(n) <> 0`
  return `
    WITH span AS MATERIALIZED (${span}),
    change AS MATERIALIZED (${change}),
    net AS (${rolledUp({ base: 'change', cuts, within: ['month'], sums: ['n'], whole })}),
    step AS (
      SELECT *, sum(n) OVER same AS held, coalesce(lead(month) OVER same, ${time.months}) AS next
      FROM net WINDOW same AS (PARTITION BY area_id, breakdown, category ORDER BY month)
    )
    SELECT area_id, board_id, breakdown, category, unnest(range(month, next))::INTEGER AS month, held::BIGINT AS n
    FROM step WHERE held > 0`
}
