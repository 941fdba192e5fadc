import type { Viewer } from '@/lib/access/viewer'
import { viewerFromGrants } from '@/lib/access/viewer-from-grants'
import { allBoardIds } from '@/lib/boards/all-board-ids'
import { findPerson } from './find-person'
import { readSession } from './session-token'
import { sessionSettings } from './settings'

/**
 * The viewer of a session cookie, looked up anew at each request: a person who was removed, whose roles changed, or who
 * signed out, is out at the next one.
 */
export async function viewerOfSession(token: string | undefined): Promise<Viewer | null> {
  const session = await readSession(token, sessionSettings().secret)
  if (!session) return null
  const person = await findPerson({ id: session.personId, session: session.id })
  if (!person || person.sessionVersion !== session.version) return null
  const { personId, label, grants, language } = person
  return { ...viewerFromGrants({ personId, label, grants }, allBoardIds), language }
}
