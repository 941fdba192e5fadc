import type { Viewer } from '@/lib/access/viewer'
import type { AuditEvent } from './audit-event'
import { recorded } from './recorded'

/** What is for some only, or is recorded with the act itself where it is done: who is refused is recorded here. */
export function orRefused<T>(
  viewer: Viewer,
  action: AuditEvent['action'],
  subject: string,
  answer: () => T | Promise<T>,
  boardId: number | null = null,
): Promise<T> {
  return recorded(
    viewer,
    { action, subject, boardId },
    async () => answer(),
    () => null,
  )
}
