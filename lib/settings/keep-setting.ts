import { z } from 'zod'
import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import { requireSettings } from './require-settings'
import type { SettingContent } from './setting.types'

const row = z.object({ done: z.enum(['kept', 'unchanged', 'meanwhile', 'not-there', 'not-yours']) })

/** What came of it. `meanwhile`: somebody else made this setting after the form was opened, and nothing was done. */
export type KeptSetting = 'kept' | 'unchanged' | 'meanwhile'

/**
 * Makes a setting of a board; the audit with what was before and after, and the policy version, are of the same transaction.
 *
 * @param seen number of the setting that was in force when the form was opened; 0 for none
 * @throws Forbidden for who may not; NotFound for a board that is not theirs
 */
export async function keepSetting(
  viewer: Viewer,
  slug: string,
  key: string,
  { kind, content }: SettingContent,
  seen: number,
): Promise<KeptSetting> {
  const board = requireSettings(viewer, slug)
  const [{ done }] = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT governance.keep_setting(${board.id}::smallint, ${kind}::governance.setting_kind, ${key},
        ${JSON.stringify(content)}::jsonb, ${seen}::int) AS done`,
  ).then((rows) => z.tuple([row]).parse(rows))
  if (done === 'not-yours') throw new Forbidden(message('settings.notYours'))
  if (done === 'not-there') throw new NotFound(message('settings.notThere'))
  return done
}
