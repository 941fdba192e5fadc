import { z } from 'zod'
import { settingRow } from '@/lib/settings/setting-row'
import type { Setting } from '@/lib/settings/setting.types'
import type { Asking } from './ask'

/**
 * What a board has set, for who has it in their scope; nothing for anybody else. The function of the database decides the
 * same by itself (migration 0011_board_settings). Every setting raises the policy version, so that no answer outlives it.
 */
export async function readSettings(asking: Asking, boardId: number): Promise<readonly Setting[]> {
  if (!asking.viewer.scope?.includes(boardId)) return []
  const rows = await asking.database.$queryRaw`
    SELECT id, board_id, kind::text, key, content, made_at, demonstration
    FROM scope.settings_of(${boardId}::smallint)`
  return z.array(settingRow).parse(rows)
}
