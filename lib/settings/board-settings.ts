import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { requireReadable } from './require-settings'
import { settingRow } from './setting-row'
import type { Setting } from './setting.types'

/**
 * Every setting that was ever made of a board, the newest first, read anew each time. Row-level security decides again
 * who may read them (migration 0011_board_settings).
 *
 * @param slug of the board
 * @throws NotFound for a board whose settings the viewer may not read
 */
export async function boardSettings(viewer: Viewer, slug: string): Promise<readonly Setting[]> {
  const board = requireReadable(viewer, slug)
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT s.id, s.board_id, s.kind::text, s.key, s.content, s.made_at, s.demonstration, p.label AS by
      FROM governance.board_setting s LEFT JOIN governance.person p ON p.id = s.person_id
      WHERE s.board_id = ${board.id}::smallint
      ORDER BY s.id DESC`,
  )
  return z.array(settingRow).parse(rows)
}
