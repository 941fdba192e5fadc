import { utcToday } from '@/lib/time/utc-today'
import type { Client } from 'pg'
import { inventedSettings } from './invented-settings'

/**
 * Keeps the invented settings while all restricted sources are invented and there is one; what somebody has set stays as
 * it is. Beside anything real there is none.
 *
 * @param database as owner
 */
export async function keepInventedSettings(database: Client): Promise<void> {
  const found = await database.query<{ invented: boolean }>(
    `SELECT scope.demonstration_only() AND EXISTS (
       SELECT FROM releases.source WHERE access = 'restricted' AND demonstration) AS invented`,
  )
  if (!found.rows[0]!.invented) {
    await database.query('DELETE FROM governance.board_setting WHERE demonstration')
    return
  }
  await database.query(
    `INSERT INTO governance.board_setting (board_id, kind, key, content, demonstration)
     SELECT i."boardId", i.kind, i.key, i.content, true
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (one, at)
     CROSS JOIN LATERAL jsonb_to_record(one) AS i ("boardId" smallint, kind governance.setting_kind, key text, content jsonb)
     JOIN reference.board b ON b.id = i."boardId"
     WHERE NOT EXISTS (
       SELECT FROM governance.board_setting s WHERE s.board_id = i."boardId" AND s.kind = i.kind AND s.key = i.key)
     ORDER BY given.at`,
    [JSON.stringify(inventedSettings(utcToday()))],
  )
}
