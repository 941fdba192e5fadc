import { z } from 'zod'
import { mayManage } from '@/lib/access/may-manage'
import type { RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { answers, type Done, type Hindrance } from './outcomes'
import { noteHindrance, refuse } from './refuse'

const row = z.object({ done: z.enum(answers), target: z.uuid().nullable() })

/** What came of an invitation, and whom it is of; null where nobody is. */
export type Invitation = { readonly outcome: Done | Hindrance; readonly personId: string | null }

/**
 * Invites a person by e-mail address, or gives a role to one who is there. They come in once they sign in with an
 * account that has this address.
 *
 * @param email as emailAddress() reads it
 * @throws Forbidden where the viewer may not give this role
 */
export async function invite(viewer: Viewer, email: string, grant: RoleGrant): Promise<Invitation> {
  const { role, boardId } = grant
  const attempt = { action: 'person-invited', subject: 'person', boardId, details: { role } } as const
  if (!mayManage(viewer, grant)) return refuse(viewer, attempt, 'not-yours')
  const [answer] = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT done, target::text FROM governance.invite(${email}, ${role}::governance.role, ${boardId}::smallint)`,
  ).then((rows) => z.tuple([row]).parse(rows))
  const { done, target } = answer
  if (done === 'not-yours' || done === 'not-there') return refuse(viewer, attempt, done)
  await noteHindrance(viewer, attempt, done)
  return { outcome: done, personId: target }
}
