import { Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { record } from './record'
import type { AuditEvent } from './audit-event'

/** An act of a viewer on figures, before it is known how it ends. */
export type Act = Pick<AuditEvent, 'action' | 'subject' | 'boardId' | 'details'>

/**
 * Does an act and records it: that it was refused, or that restricted figures were seen or taken away.
 *
 * @param tell what of the answer is recorded; null where nothing needs to be (open figures that are only seen)
 */
export async function recorded<T>(
  viewer: Viewer,
  act: Act,
  answer: () => Promise<T>,
  tell: (answer: T) => AuditEvent['details'] | null,
): Promise<T> {
  const own = viewer.token ? { ...act.details, token: viewer.token } : act.details
  const event = { ...act, details: own, personId: viewer.personId }
  try {
    const given = await answer()
    const details = tell(given)
    if (details !== null) await record({ ...event, outcome: 'allowed', details: { ...own, ...details } })
    return given
  } catch (error) {
    if (error instanceof Forbidden) await record({ ...event, outcome: 'refused' })
    throw error
  }
}
