import { signScope } from '@/lib/access/sign-scope'
import type { Viewer } from '@/lib/access/viewer'
import { gateClient } from './gate-client'
import type { Prisma } from './generated/client'
import { scopeKey } from './scope-key'

/** How long an act waits for a connection, and takes in all; as questions do (scoped-transaction.ts). */
const patience = { maxWait: 5_000, timeout: 10_000 }

/** An act takes no longer; a token that somebody got hold of is of no use after it. */
const tokenSeconds = 20

/**
 * Runs a transaction of the gate role that says, signed, who acts. The functions of the database that change what
 * people may see believe nothing else.
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
  }, patience)
}
