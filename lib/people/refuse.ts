import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import type { AuditEvent } from '@/lib/audit/audit-event'
import { record } from '@/lib/audit/record'
import { message } from '@/lib/text/message'
import { isHindrance, type Done, type Hindrance } from './outcomes'

/** What was tried on whom. */
export type Attempt = Pick<AuditEvent, 'action' | 'subject' | 'boardId' | 'details'>

/**
 * Records that an act was refused, and refuses it. Who is not among the viewer's people is not there for them: nothing
 * tells whether they exist.
 *
 * @throws Forbidden or NotFound, always; ServiceUnavailable where it cannot be recorded
 */
export async function refuse(
  viewer: Viewer,
  attempt: Attempt,
  why: 'not-yours' | 'not-there',
): Promise<never> {
  await record({ ...attempt, personId: viewer.personId, outcome: 'refused' })
  throw why === 'not-there'
    ? new NotFound(message('people.notThere'))
    : new Forbidden(message('people.notYours'))
}

/** Records that an act was not done for a reason that its form tells: it was tried all the same. */
export async function noteHindrance(
  viewer: Viewer,
  { details, ...attempt }: Attempt,
  outcome: Done | Hindrance,
): Promise<void> {
  if (!isHindrance(outcome)) return
  const { personId } = viewer
  await record({ ...attempt, personId, outcome: 'refused', details: { ...details, reason: outcome } })
}
