import { z } from 'zod'
import { Forbidden } from '@/lib/access/errors'
import { tokenGrants } from '@/lib/access/token-grants'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit/record'
import { asActor } from '@/lib/database/as-actor'
import { message } from '@/lib/text/message'
import type { TokenDays } from '@/lib/access/token-limits'
import { newToken } from './token-text'

/** What somebody wants of a new token. */
export type TokenWish = {
  readonly name: string
  /** Null: all boards that the maker's roles reach, at each request. */
  readonly boardId: number | null
  readonly days: TokenDays
}

export type MadeToken =
  { readonly done: 'made'; readonly id: string; readonly text: string } | { readonly done: 'too-many' }

const row = z.object({ done: z.enum(['made', 'too-many', 'not-yours']), made: z.uuid().nullable() })

/**
 * Makes a token in the viewer's name. The database keeps its hash and notes the act in the audit, in one transaction;
 * the text is in the answer and nowhere else.
 *
 * @throws Forbidden where no role of the viewer carries such a token; the refusal is recorded
 */
export async function makeToken(viewer: Viewer, { name, boardId, days }: TokenWish): Promise<MadeToken> {
  if (tokenGrants(viewer.grants, boardId).length === 0) return refuse(viewer, boardId)
  const { text, prefix, hash } = newToken()
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT done, made::text
      FROM governance.make_token(${name}, ${prefix}, ${hash}::bytea, ${boardId}::smallint, ${days}::int)`,
  )
  const [{ done, made }] = z.tuple([row]).parse(rows)
  if (done === 'not-yours') return refuse(viewer, boardId)
  return made === null ? { done: 'too-many' } : { done: 'made', id: made, text }
}

async function refuse({ personId }: Viewer, boardId: number | null): Promise<never> {
  await record({ personId, action: 'token-made', subject: 'token', boardId, outcome: 'refused' })
  throw new Forbidden(message('tokens.notYours'))
}
