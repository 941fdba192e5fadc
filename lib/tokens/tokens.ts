import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { Prisma } from '@/lib/database/generated/client'
import { tokenEnds, type ApiToken } from './api-token.types'

/** Tokens that are over stay in lists for this long. */
const keptDays = 30
const most = 200

const row = z
  .object({
    id: z.uuid(),
    person_id: z.uuid(),
    maker: z.string(),
    name: z.string(),
    prefix: z.string(),
    board_id: z.number().int().nullable(),
    created_at: z.date(),
    expires_at: z.date(),
    used_at: z.date().nullable(),
    ended_at: z.date().nullable(),
    ended_why: z.enum(tokenEnds).nullable(),
  })
  .transform((found): ApiToken => ({
    ...{ id: found.id, maker: found.maker, name: found.name, prefix: found.prefix },
    personId: found.person_id,
    boardId: found.board_id,
    createdAt: found.created_at,
    expiresAt: found.expires_at,
    usedAt: found.used_at,
    endedAt: found.ended_at,
    endedWhy: found.ended_why,
  }))

/** The viewer's own tokens, the newest first; those that are over for another month. */
export function ownTokens(viewer: Viewer): Promise<readonly ApiToken[]> {
  return tokensWhere(viewer, Prisma.sql`t.person_id = ${viewer.personId}::uuid`)
}

/** The tokens of others that the viewer may end: row-level security leaves out all else. */
export function managedTokens(viewer: Viewer): Promise<readonly ApiToken[]> {
  return tokensWhere(viewer, Prisma.sql`t.person_id <> ${viewer.personId}::uuid`)
}

async function tokensWhere(viewer: Viewer, condition: Prisma.Sql): Promise<readonly ApiToken[]> {
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      SELECT t.id::text, t.person_id::text, p.email AS maker, t.name, t.prefix, t.board_id, t.created_at, t.expires_at,
             t.used_at, t.ended_at, t.ended_why
      FROM governance.api_token t JOIN governance.person p ON p.id = t.person_id
      WHERE ${condition} AND coalesce(t.ended_at, t.expires_at) > now() - make_interval(days => ${keptDays}::int)
      ORDER BY t.created_at DESC, t.id LIMIT ${most}`,
  )
  return z.array(row).parse(rows)
}
