import { z } from 'zod'
import { NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit/record'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'

const row = z.object({ answer: z.enum(['revoked', 'unchanged', 'not-there']) })

/**
 * Ends a token: the viewer's own, or one of a board that they manage; an administrator every one.
 *
 * @param id as in a form
 * @throws NotFound where there is no such token for the viewer; the refusal is recorded
 */
export async function revokeToken(viewer: Viewer, id: string): Promise<'revoked' | 'unchanged'> {
  const known = z.uuid().safeParse(id).success
  const rows = known
    ? await asActor(
        viewer,
        (database) => database.$queryRaw`SELECT governance.revoke_token(${id}::uuid) AS answer`,
      )
    : [{ answer: 'not-there' }]
  const [{ answer }] = z.tuple([row]).parse(rows)
  if (answer !== 'not-there') return answer
  const subject = known ? `token/${id}` : 'token/unknown'
  await record({
    ...{ personId: viewer.personId, action: 'token-revoked', subject, boardId: null, outcome: 'refused' },
  })
  throw new NotFound(message('tokens.notThere'))
}
