import { apartFromRequest } from './apart-from-request'
import type { Prisma, PrismaClient } from './generated/client'
import { patience } from './patience'

/** What a question may use inside a scoped transaction. */
export type ScopedDatabase = Prisma.TransactionClient

/** No question takes longer; the browser has given up by then. */
const longestQuery = '5s'

/**
 * Runs a question in a transaction that carries the viewer's signed scope, reads only, and ends a query that takes
 * too long. The settings end with the transaction, so a connection of the pool never takes one viewer's scope to the
 * next.
 *
 * @param client the web role's client (webClient())
 * @param token a token signed for this viewer (lib/access/sign-scope.ts)
 * @throws Error of Prisma where the database does not answer in time (overload() knows it)
 */
export async function scopedTransaction<T>(
  client: PrismaClient,
  token: string,
  ask: (database: ScopedDatabase) => Promise<T>,
): Promise<T> {
  return apartFromRequest(() =>
    client.$transaction(async (database) => {
      await database.$queryRaw`
        SELECT set_config('app.scope', ${token}, true),
               set_config('statement_timeout', ${longestQuery}, true),
               set_config('transaction_read_only', 'on', true)`
      return ask(database)
    }, patience),
  )
}
