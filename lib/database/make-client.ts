import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

/**
 * A Prisma client of one role. The pool is small: each page asks few questions, and answers are cached.
 *
 * @param wait milliseconds for a connection to be free
 */
export function makeClient(connectionString: string, connections: number, wait = 5_000): PrismaClient {
  const adapter = new PrismaPg({
    connectionString,
    max: connections,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: wait,
  })
  return new PrismaClient({ adapter })
}
