import { areaAndCategory, groupingSets, ofAnArea, selectCuts, type Cut } from './cuts'

/** Durations of the rows whose event fell in a month. */
export type Completed = {
  /** `FROM … WHERE …` */
  readonly rows: string
  readonly board: string
  readonly month: string
  readonly inMonths: string
  /** Whole days; blank or negative: left out. */
  readonly days: string
  readonly cuts: readonly Cut[]
  readonly statistic: 'median' | 'mean'
}

/**
 * Whole-day histograms, with their median (the smallest day by which half of them lie) or mean. Makes the table
 * `cells` (area_id, board_id, breakdown, category, month number, value, n, days, counts).
 */
export function completedSql({
  rows,
  board,
  month,
  inMonths,
  days,
  cuts,
  statistic,
}: Completed): readonly string[] {
  const base = `CREATE TEMP TABLE base AS
    SELECT ${board} AS board, ${month} AS month, ${selectCuts(cuts)} (${days})::INTEGER AS day, count(*) AS n
    ${rows} AND (${days}) >= 0 AND ${inMonths}
    GROUP BY ALL`
  const value = statistic === 'mean' ? 'sum(day * n) / sum(n)' : 'min(day) FILTER (2 * reached >= total)'
  const cells = `CREATE TEMP TABLE cells AS
    WITH line AS (
      SELECT ${areaAndCategory(cuts)}, month, day, sum(n) AS n
      FROM base GROUP BY ${groupingSets(cuts, ['month', 'day'])} HAVING ${ofAnArea}
    ), run AS (
      SELECT *, sum(n) OVER (same ORDER BY day) AS reached, sum(n) OVER same AS total
      FROM line WINDOW same AS (PARTITION BY area_id, breakdown, category, month)
    )
    SELECT area_id, any_value(board_id) AS board_id, breakdown, category, month,
      (${value})::DOUBLE AS value, sum(n) AS n,
      list(day ORDER BY day)::INTEGER[] AS days, list(n ORDER BY day)::INTEGER[] AS counts
    FROM run GROUP BY area_id, breakdown, category, month`
  return [base, cells, 'DROP TABLE base']
}
