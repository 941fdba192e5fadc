import { gateClient } from '@/lib/database/gate-client'
import { sessionEnd, type Session } from './session-token'

/** Ends one session: whoever kept a copy of its cookie is out, too. */
export async function endSession(session: Pick<Session, 'id' | 'startedAt'>): Promise<void> {
  await gateClient().$executeRaw`
    SELECT governance.end_session(${session.id}::uuid, ${new Date(sessionEnd(session) * 1000)}::timestamptz)`
}
