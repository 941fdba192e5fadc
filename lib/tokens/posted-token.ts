import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { message } from '@/lib/text/message'
import { tokenDays } from '@/lib/access/token-limits'
import { makeToken, type MadeToken } from './make-token'
import { revokeToken } from './revoke-token'

export type TokenFields = { readonly get: (name: string) => unknown }

/** What is wrong with a form, field by field, or that there are tokens enough. */
export const tokenFaults = ['name', 'board', 'days', 'too-many'] as const
export type TokenFault = (typeof tokenFaults)[number]

export type AfterToken =
  | { readonly kind: 'made'; readonly made: Extract<MadeToken, { done: 'made' }> }
  | { readonly kind: 'faults'; readonly faults: readonly TokenFault[] }
  | { readonly kind: 'revoked' | 'unchanged' }

/** @throws BadRequest for a form that is none of ours; Forbidden and NotFound of the acts */
export async function postedToken(viewer: Viewer, fields: TokenFields): Promise<AfterToken> {
  const act = fields.get('act')
  if (act === 'revoke') return { kind: await revokeToken(viewer, String(fields.get('token'))) }
  if (act !== 'make') throw new BadRequest([{ parameter: 'act', words: message('deliveries.badForm') }])
  const name = String(fields.get('name') ?? '').trim()
  const slug = String(fields.get('board') ?? '')
  const boardId = slug === '' ? null : findBoard(slug)?.id
  const days = tokenDays.find((known) => String(known) === fields.get('days'))
  const faults: TokenFault[] = []
  if (name === '' || name.length > 80 || /\p{Cc}/u.test(name)) faults.push('name')
  if (boardId === undefined) faults.push('board')
  if (days === undefined) faults.push('days')
  if (boardId === undefined || days === undefined || faults.length > 0) return { kind: 'faults', faults }
  const made = await makeToken(viewer, { name, boardId, days })
  return made.done === 'made' ? { kind: 'made', made } : { kind: 'faults', faults: ['too-many'] }
}
