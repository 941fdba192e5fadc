import { ServiceUnavailable } from '@/lib/access/errors'
import { gateClient } from '@/lib/database/gate-client'
import type { AuditEvent } from './audit-event'

/**
 * Adds an event to the audit, which is append-only. What cannot be recorded is not done: the caller's act fails too.
 *
 * @throws ServiceUnavailable when the event could not be written
 */
export async function record({
  personId,
  action,
  subject,
  boardId,
  outcome,
  details = {},
}: AuditEvent): Promise<void> {
  try {
    await gateClient().$executeRaw`
      INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
      VALUES (${personId}::uuid, ${action}, ${storable(subject.slice(0, 200))}, ${boardId}::smallint, ${outcome},
              ${storedDetails(details)}::jsonb)`
  } catch (cause) {
    throw new ServiceUnavailable({ cause })
  }
}

/**
 * An address may hold what PostgreSQL's text cannot: the asker's odd characters are shown as such (U+FFFD), since an
 * event that could not be written would be an act, or a refusal, that nobody sees.
 */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD')
}

function storedDetails(details: unknown): string {
  return JSON.stringify(details, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value))
}
