import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

/** A Prisma client of one role. The pool is small: each page asks few questions, and answers are cached. */
export function makeClient(connectionString: string, connections: number): PrismaClient {
  const adapter = new PrismaPg({
    connectionString,
    max: connections,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  })
  return new PrismaClient({ adapter })
}
