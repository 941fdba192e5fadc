import type { Client } from 'pg'
import type { InventedChange } from './invented-changes'

/**
 * Keeps the invented register while all restricted sources are invented and there is one; where there is any version of
 * it, it stays as it is, with what somebody wrote. Beside anything real there is none.
 *
 * @param database as owner
 * @param invented those of the records that are loaded; none where there are no linked ones
 */
export async function keepInventedChanges(
  database: Client,
  invented: readonly InventedChange[],
): Promise<void> {
  const found = await database.query<{ invented: boolean }>(
    `SELECT scope.demonstration_only() AND EXISTS (
       SELECT FROM releases.source WHERE kind = 'linked' AND demonstration) AS invented`,
  )
  if (!found.rows[0]!.invented) {
    await database.query('DELETE FROM governance.intervention WHERE demonstration')
    return
  }
  const kept = await database.query('SELECT FROM governance.intervention WHERE demonstration LIMIT 1')
  if (kept.rowCount !== 0) return
  await database.query(
    `WITH given AS (
       SELECT nextval('governance.intervention_id_seq')::int AS id, (one ->> 'boardId')::smallint AS board_id,
              one -> 'content' AS content
       FROM jsonb_array_elements($1::jsonb) one
     ), made AS (
       INSERT INTO governance.intervention (id, board_id, demonstration)
       SELECT g.id, g.board_id, true FROM given g RETURNING id
     )
     -- As a board would have: written down before the first month with it was over.
     INSERT INTO governance.intervention_version (intervention_id, number, at, act, content)
     SELECT g.id, 1, least(now(), ((g.content ->> 'from') || '-01')::timestamptz - interval '20 days'), 'made', g.content
     FROM given g JOIN made m ON m.id = g.id`,
    [JSON.stringify(invented)],
  )
}
