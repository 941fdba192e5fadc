import { Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import { tokenGrants } from '@/lib/access/token-grants'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit/record'
import { message } from '@/lib/text/message'

/**
 * Lets those through who may make tokens; who may not is recorded.
 *
 * @returns the boards that a token can be kept to; none where its maker's roles are not of boards
 * @throws Forbidden
 */
export async function requireTokens(viewer: Viewer): Promise<readonly number[]> {
  if (!may(viewer, 'tokens.manage-own')) {
    const { personId } = viewer
    await record({ personId, action: 'view', subject: 'account/tokens', boardId: null, outcome: 'refused' })
    throw new Forbidden(message('tokens.notYours'))
  }
  return tokenGrants(viewer.grants, null).flatMap(({ boardId }) => (boardId === null ? [] : [boardId]))
}
