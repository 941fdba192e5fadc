import { signScope } from '@/lib/access/sign-scope'
import type { Viewer } from '@/lib/access/viewer'
import { apartFromRequest } from './apart-from-request'
import { gateClient } from './gate-client'
import type { Prisma } from './generated/client'
import { patience } from './patience'
import { scopeKey } from './scope-key'

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
  return apartFromRequest(() =>
    gateClient().$transaction(async (database) => {
      await database.$queryRaw`SELECT set_config('app.scope', ${token}, true)`
      return work(database)
    }, patience),
  )
}
