import { z } from 'zod'
import { mayManage } from '@/lib/access/may-manage'
import type { RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { Prisma } from '@/lib/database/generated/client'
import { answers, type Done, type Hindrance } from './outcomes'
import { noteHindrance, refuse, type Attempt } from './refuse'

/** What can be done to a person who is there. A removal is from one board, or altogether where that is null. */
export type PersonAct =
  | { readonly kind: 'give' | 'take'; readonly grant: RoleGrant }
  | { readonly kind: 'remove'; readonly boardId: number | null }
  | { readonly kind: 'end-sessions' }

const actions = {
  give: 'role-added',
  take: 'role-removed',
  remove: 'person-removed',
  'end-sessions': 'sign-out-everywhere',
} as const

const row = z.object({ answer: z.enum(answers) })

/**
 * Changes a person's roles, removes them or ends their sessions; what they may do changes at their next request. The
 * act and its record in the audit are one transaction.
 *
 * @param personId as in the address of their page
 * @throws Forbidden where the viewer may not do this; NotFound where the person is not among the viewer's people
 */
export async function actOnPerson(
  viewer: Viewer,
  personId: string,
  act: PersonAct,
): Promise<Done | Hindrance> {
  const known = z.uuid().safeParse(personId).success
  const attempt: Attempt = {
    action: actions[act.kind],
    subject: known ? `person/${personId}` : 'person/unknown',
    boardId: act.kind === 'remove' ? act.boardId : 'grant' in act ? act.grant.boardId : null,
    details: 'grant' in act ? { role: act.grant.role } : {},
  }
  if (!known) return refuse(viewer, attempt, 'not-there')
  if (!allowed(viewer, personId, act)) return refuse(viewer, attempt, 'not-yours')
  const [{ answer }] = await asActor(viewer, (database) => database.$queryRaw(statement(personId, act))).then(
    (rows) => z.tuple([row]).parse(rows),
  )
  if (answer === 'not-yours' || answer === 'not-there') return refuse(viewer, attempt, answer)
  await noteHindrance(viewer, attempt, answer)
  return answer
}

function allowed(viewer: Viewer, personId: string, act: PersonAct): boolean {
  if (act.kind === 'end-sessions')
    return personId === viewer.personId || viewer.permissions.has('people.read')
  if (act.kind !== 'remove') return mayManage(viewer, act.grant)
  const { boardId } = act
  return mayManage(
    viewer,
    boardId === null ? { role: 'administrator', boardId } : { role: 'member', boardId },
  )
}

function statement(personId: string, act: PersonAct): Prisma.Sql {
  if (act.kind === 'end-sessions')
    return Prisma.sql`SELECT governance.end_sessions(${personId}::uuid) AS answer`
  if (act.kind === 'remove')
    return Prisma.sql`SELECT governance.remove_person(${personId}::uuid, ${act.boardId}::smallint) AS answer`
  const { role, boardId } = act.grant
  return act.kind === 'give'
    ? Prisma.sql`SELECT governance.give_role(${personId}::uuid, ${role}::governance.role, ${boardId}::smallint) AS answer`
    : Prisma.sql`SELECT governance.take_role(${personId}::uuid, ${role}::governance.role, ${boardId}::smallint) AS answer`
}
