import { z } from 'zod'
import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import type { ScenarioContent } from './scenario.types'

const row = z.object({
  done: z.enum(['made', 'changed', 'withdrawn', 'unchanged', 'meanwhile', 'full', 'not-there', 'not-yours']),
  kept: z.uuid().nullable(),
})

/**
 * What came of it. Nothing was done where it was so already (`unchanged`), where somebody else wrote it after the form was
 * opened (`meanwhile`), where the person has as many as anybody may (`full`), and where there is none, or none any more
 * (`not-there`).
 */
export type KeptScenario =
  | { readonly done: 'made' | 'changed' | 'withdrawn' | 'unchanged' | 'meanwhile'; readonly id: string }
  | { readonly done: 'full' }
  | { readonly done: 'not-there' }

/**
 * Writes a scenario, or takes it back. The database decides again who may; versions and audit are of the same transaction.
 *
 * @param id of the scenario; null for a new one
 * @param content null takes it back
 * @param seen version that was there when the form was opened; 0 for a new one
 * @throws Forbidden for who may not
 */
export async function keepScenario(
  viewer: Viewer,
  id: string | null,
  boardId: number,
  content: ScenarioContent | null,
  seen: number,
): Promise<KeptScenario> {
  const written = content === null ? null : JSON.stringify(content)
  const [{ done, kept }] = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT done, kept
      FROM governance.keep_scenario(${id}::uuid, ${boardId}::smallint, ${written}::jsonb, ${seen}::int)`,
  ).then((rows) => z.tuple([row]).parse(rows))
  if (done === 'not-yours') throw new Forbidden(message('scenarios.notYours'))
  if (done === 'full' || done === 'not-there') return { done }
  if (kept === null) throw new Error(`The database did ${done} and does not say to which scenario`)
  return { done, id: kept }
}
