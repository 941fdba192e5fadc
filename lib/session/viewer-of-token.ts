import { BadToken, TooManyRequests } from '@/lib/access/errors'
import { tokenGrants } from '@/lib/access/token-grants'
import type { Viewer } from '@/lib/access/viewer'
import { viewerFromGrants } from '@/lib/access/viewer-from-grants'
import { record } from '@/lib/audit/record'
import { allBoardIds } from '@/lib/boards/all-board-ids'
import { RateLimit } from '@/lib/http/rate-limit'
import { requestsPerMinute } from '@/lib/access/token-limits'
import { readToken } from '@/lib/tokens/token-text'
import { whoseToken } from '@/lib/tokens/whose-token'
import { findPerson } from './find-person'

const limit = new RateLimit({ times: requestsPerMinute, seconds: 60 })

/**
 * Refused tokens that are written down, in all: made-up ones must not fill the audit. A good token is not held up by
 * them.
 */
const refusals = new RateLimit({ times: 60, seconds: 60 })

/**
 * The viewer of an `Authorization` header: the token's maker as they are at this request, with what a token may do of
 * that (lib/access/token-grants.ts). A refusal is recorded, without anything of a token that is none of ours.
 *
 * @param header the header's value
 * @param pathname what was asked for, for the record
 * @throws BadToken; TooManyRequests beyond the limit of this token, or of refusals
 */
export async function viewerOfToken(header: string, pathname: string): Promise<Viewer> {
  const kept = readToken(/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? '')
  const use = kept
    ? await whoseToken(kept)
    : ({ refused: 'unknown', id: null, personId: null, boardId: null } as const)
  if (use.refused !== null) return refuse(use, use.refused, pathname)
  const person = await findPerson({ id: use.personId })
  const grants = person ? tokenGrants(person.grants, use.boardId) : []
  if (!person || grants.length === 0) return refuse(use, 'ended', pathname)
  const wait = limit.take(use.id)
  if (wait > 0) throw new TooManyRequests(wait)
  const { personId, label } = person
  return { ...viewerFromGrants({ personId, label, grants }, allBoardIds), token: use.id }
}

async function refuse(
  { id, personId, boardId }: { id: string | null; personId: string | null; boardId: number | null },
  reason: string,
  pathname: string,
): Promise<never> {
  const wait = refusals.take('all')
  if (wait > 0) throw new TooManyRequests(wait)
  await record({
    ...{ personId, action: 'token-use', subject: id ? `token/${id}` : 'token/unknown', boardId },
    outcome: 'refused',
    details: { reason, path: pathname.slice(0, 100) },
  })
  throw new BadToken()
}
