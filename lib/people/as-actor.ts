import { signScope } from '@/lib/access/sign-scope'
import type { Viewer } from '@/lib/access/viewer'
import type { Prisma } from '@/lib/database/generated/client'
import { gateClient } from '@/lib/database/gate-client'
import { scopeKey } from '@/lib/database/scope-key'

/** An act takes no longer; a token that somebody got hold of is of no use after it. */
const tokenSeconds = 20

/**
 * Runs a transaction that says, signed, who acts. The functions of the database that change people believe nothing
 * else (prisma/migrations/0006_people).
 */
export function asActor<T>(
  viewer: Viewer,
  work: (database: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const expiresAt = Math.floor(Date.now() / 1000) + tokenSeconds
  const token = signScope({ personId: viewer.personId, boardIds: [], expiresAt }, scopeKey())
  return gateClient().$transaction(async (database) => {
    await database.$queryRaw`SELECT set_config('app.scope', ${token}, true)`
    return work(database)
  })
}
