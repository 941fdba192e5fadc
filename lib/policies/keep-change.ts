import { z } from 'zod'
import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import type { ChangeContent } from './change.types'

const row = z.object({
  done: z.enum(['made', 'changed', 'withdrawn', 'unchanged', 'meanwhile', 'not-there', 'not-yours']),
  kept: z.number().int().nullable(),
})

/** What came of it. `meanwhile`: somebody else wrote the change after the form was opened, and nothing was done. */
export type KeptChange = {
  readonly done: 'made' | 'changed' | 'withdrawn' | 'unchanged' | 'meanwhile'
  readonly id: number
}

/**
 * Writes a change, or takes it back. The database decides again who may; history, audit and policy version are of the
 * same transaction.
 *
 * @param id of the change; null for a new one
 * @param boardId of a new one; null: England and Wales
 * @param content null takes it back
 * @param seen version that was there when the form was opened; 0 for a new one
 * @throws Forbidden for who may not; NotFound where there is none, or it was taken back
 */
export async function keepChange(
  viewer: Viewer,
  id: number | null,
  boardId: number | null,
  content: ChangeContent | null,
  seen: number,
): Promise<KeptChange> {
  const written = content === null ? null : JSON.stringify(content)
  const [{ done, kept }] = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT done, kept
      FROM governance.keep_intervention(${id}::int, ${boardId}::smallint, ${written}::jsonb, ${seen}::int)`,
  ).then((rows) => z.tuple([row]).parse(rows))
  if (done === 'not-yours') throw new Forbidden(message('changes.notYours'))
  if (done === 'not-there' || kept === null) throw new NotFound(message('changes.notThere'))
  return { done, id: kept }
}
