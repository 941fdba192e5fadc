import { selectCuts, type Cut } from './cuts'
import { countsOf, daysOf, medianOf, packed } from './histograms'
import { boardOfArea, decoded, rolledUpCodes } from './rolled-up'

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
 * Whole-day histograms, with their median (the smallest day by which half of them lie) or mean: the statement that
 * makes the table `base`, and the query of cells over it (area_id, board_id, breakdown, category, month number, value, n,
 * days, counts).
 */
export function completedSql({ rows, board, month, inMonths, days, cuts, statistic }: Completed): {
  readonly statement: string
  readonly cells: string
} {
  const statement = `CREATE TEMP TABLE base AS
    SELECT ${board} AS board, ${month} AS month, ${selectCuts(cuts)} (${days})::INTEGER AS day, count(*)::BIGINT AS n
    ${rows} AND (${days}) >= 0 AND ${inMonths}
    GROUP BY ALL`
  const totalDays = statistic === 'mean' ? 'sum(day * n) AS total_days, ' : ''
  const value = statistic === 'mean' ? 'total_days / n' : medianOf('list', 'n')
  const cells = `
    SELECT area_id, ${boardOfArea}, ${decoded(cuts)}, month, (${value})::DOUBLE AS value, n,
      ${daysOf('list')} AS days, ${countsOf('list')} AS counts
    FROM (
      SELECT area_id, cut, category, month, sum(n)::BIGINT AS n, ${totalDays} ${packed('day', 'n')} AS list
      FROM (${rolledUpCodes({ base: 'base', cuts, within: ['month', 'day'], sums: ['n'] })})
      GROUP BY ALL
    )`
  return { statement, cells }
}
