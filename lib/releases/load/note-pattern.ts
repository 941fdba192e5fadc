import type { Client } from 'pg'

/**
 * Notes with a release which cells it has and which of them are hidden, as one number: two releases with the same
 * number hide exactly the same, so that a board's people may read both (scope.readable_releases()). The order of the
 * rows is of no account. Called in the transaction that loads the release.
 */
export async function notePattern(database: Client, releaseId: number): Promise<void> {
  await database.query(
    `UPDATE releases.release SET pattern = (
       SELECT count(*) || ':' || coalesce(sum(hashtextextended(concat_ws('|', area_id, measure, breakdown, category, what,
                granularity, period_start, suppressed), 0)::numeric), 0)
       FROM (
         SELECT area_id, measure, breakdown, category, 'cell' AS what, granularity, period_start, suppressed
         FROM figures.cell WHERE release_id = $1
         UNION ALL
         SELECT area_id, measure, breakdown, category, view || ' ' || flow, granularity, period_start, suppressed
         FROM figures.flow_cell WHERE release_id = $1
       ) AS cells)
     WHERE id = $1`,
    [releaseId],
  )
}
