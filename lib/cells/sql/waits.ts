import { inMonths, monthOf, sqlDay } from './expressions'
import { rolledUp } from './rolled-up'
import type { MeasureTime } from '../measure-time'

/** Who is still waiting on a day of waiting, and leaves by the event soon after. */
export type Waits = {
  /** `FROM … WHERE …` */
  readonly rows: string
  readonly board: string
  readonly from: string
  readonly exit: string
  /** True where the exit is the event. */
  readonly event: string
  readonly days: readonly number[]
  readonly within: number
  readonly group: string
}

/**
 * For each day d of waiting: of the rows without an exit on or before origin + d, seen for `within` days more, those
 * that leave by the event in these days. The month is that of origin + d. The statement that makes the table `base`, and
 * the query of cells over it (area_id, board_id, breakdown, category, month number, n, part): all days together, by
 * `wait`, and by `wait-offence-group`.
 */
export function waitsSql(
  time: MeasureTime,
  waits: Waits,
): { readonly statement: string; readonly cells: string } {
  const { rows, board, from, exit, event, days, within, group } = waits
  const longest = Math.max(...days) + within
  // Rows of one origin that waited as long are one; beyond the last day watched it does not matter how long.
  const base = `CREATE TEMP TABLE base AS
    WITH waiting AS (
      SELECT ${board} AS board, ${group} AS crime_group, ${from} AS origin,
        least(coalesce((${exit}) - (${from}), ${longest + 1}), ${longest + 1})::INTEGER AS waited,
        coalesce(${event}, false) AS event, count(*) AS n
      ${rows} AND ${from} <= ${sqlDay(time.completeTo)} GROUP BY ALL
    )
    SELECT board, d.wait::VARCHAR AS k0, d.wait || ':' || crime_group AS k1, ${monthOf(time, 'origin + d.wait')} AS month,
      sum(n) AS n, coalesce(sum(n) FILTER (event AND waited <= d.wait + ${within}), 0) AS part
    FROM waiting, (SELECT unnest([${days.join(', ')}])::INTEGER AS wait) AS d
    WHERE waited > d.wait AND origin + d.wait + ${within} <= ${sqlDay(time.completeTo)}
      AND ${inMonths(time, monthOf(time, 'origin + d.wait'))}
    GROUP BY ALL`
  const cuts = [
    { name: 'wait', by: 'k0', column: 'k0' },
    { name: 'wait-offence-group', by: 'k1', column: 'k1' },
  ]
  const sums = ['n', 'part']
  const cells = rolledUp({ base: 'base', cuts, within: ['month'], sums })
  return { statement: base, cells }
}
