import { managedBoards } from '@/lib/access/may-manage'
import type { Viewer } from '@/lib/access/viewer'
import { refuse } from './refuse'

/**
 * Lets those through who look after people; who does not is recorded.
 *
 * @returns the boards whose people they look after, or `all`
 * @throws Forbidden
 */
export async function requirePeople(viewer: Viewer): Promise<'all' | readonly number[]> {
  const boards = managedBoards(viewer)
  if (boards === 'all' || boards.length > 0) return boards
  return refuse(viewer, { action: 'view', subject: 'admin/people', boardId: null }, 'not-yours')
}
