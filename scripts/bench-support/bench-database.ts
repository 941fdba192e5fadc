import path from 'node:path'
import type { Client } from 'pg'
import { connectOwner } from '@/lib/database/connect-owner'
import { migrate } from '@/lib/database/migrate'
import { writeReferenceData } from '@/lib/database/reference-data'
import { withTestDatabase } from '../testing/test-database.mjs'

/** A PostgreSQL of the benchmark's own, as the service starts it, with its tables. */
export function withBenchDatabase<T>(work: (database: Client, url: string) => Promise<T>): Promise<T> {
  return withTestDatabase(async (url: string) => {
    const database = await connectOwner(url)
    try {
      await migrate(database, path.resolve('prisma/migrations'))
      await writeReferenceData(database)
      return await work(database, url)
    } finally {
      await database.end()
    }
  })
}
