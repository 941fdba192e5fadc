import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import type { ChangeReading } from './change.types'
import { method } from './method'

const row = z
  .object({ version: z.number().int(), edition_id: z.number().int(), method: z.number().int(), at: z.date() })
  .transform(({ edition_id, ...rest }): ChangeReading => ({ ...rest, editionId: edition_id }))

/**
 * Notes, once, that the figures since a change are shown as this version and edition have them.
 *
 * @returns when they were first shown of each version and edition, the earliest first
 */
export async function noteReading(
  viewer: Viewer,
  id: number,
  version: number,
  editionId: number,
): Promise<readonly ChangeReading[]> {
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT version, edition_id, method, at
      FROM governance.note_reading(${id}::int, ${version}::int, ${editionId}::int, ${method}::smallint)`,
  )
  return z.array(row).parse(rows)
}
