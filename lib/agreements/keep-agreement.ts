import { z } from 'zod'
import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import type { AgreementDraft } from './read-agreement-form'
import { requireRegister } from './require-register'

const row = z.object({
  done: z.enum(['made', 'changed', 'renewed', 'unchanged', 'exists', 'not-there', 'not-yours']),
  kept: z.number().int().nullable(),
})

/** What came of it, and the number of the agreement. */
export type Kept = {
  readonly done: 'made' | 'changed' | 'renewed' | 'unchanged' | 'exists'
  readonly number: number
}

/**
 * Writes an agreement, or changes the one of a number; its history, the audit and the policy version are of the same
 * transaction. `exists`: there is one of this board with this agency, and nothing was done.
 *
 * @throws Forbidden for anybody but an administrator; NotFound where there is none to change
 */
export async function keepAgreement(
  viewer: Viewer,
  number: number | null,
  draft: AgreementDraft,
): Promise<Kept> {
  requireRegister(viewer)
  const { boardId, agency, content, from, to, anew } = draft
  const [{ done, kept }] = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT done, kept FROM governance.keep_agreement(${number}::int, ${boardId}::smallint,
        ${agency}::governance.agency, ${JSON.stringify(content)}::jsonb, ${from}::date, ${to}::date, ${anew})`,
  ).then((rows) => z.tuple([row]).parse(rows))
  if (done === 'not-yours') throw new Forbidden(message('agreements.notYours'))
  if (done === 'not-there' || kept === null) throw new NotFound(message('agreements.notThere'))
  return { done, number: kept }
}
