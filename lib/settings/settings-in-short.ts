import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import type { Locale } from '@/lib/text/locale'
import { utcToday } from '@/lib/time/utc-today'
import { contactsOf } from './contacts'
import { inForce } from './in-force'
import { boardsWithSettings } from './require-settings'
import { settingRow } from './setting-row'
import { targetMeasures } from './target-measures'
import { targetNow, targetsOf } from './targets'

export type SettingsInShort = {
  /** Measures with a target now or to come. */
  readonly targets: number
  readonly contacts: number
  readonly language: Locale | null
}

/** How much each board has set whose settings the viewer may read, by id; boards that have set nothing are not there. */
export async function settingsInShort(viewer: Viewer): Promise<ReadonlyMap<number, SettingsInShort>> {
  const ids = boardsWithSettings(viewer).map(({ id }) => id)
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT id, board_id, kind::text, key, content, made_at, demonstration
      FROM governance.board_setting WHERE board_id = ANY (${ids}::smallint[])`,
  )
  const today = utcToday()
  const settings = z.array(settingRow).parse(rows)
  return new Map(
    [...new Set(settings.map(({ boardId }) => boardId))].map((boardId) => {
      const own = settings.filter((one) => one.boardId === boardId)
      const targets = targetMeasures.filter(({ id }) => targetNow(targetsOf(own, id), today) !== null)
      return [
        boardId,
        {
          targets: targets.length,
          contacts: contactsOf(own).length,
          language: inForce(own, 'language')?.content?.language ?? null,
        },
      ]
    }),
  )
}
