import type { Client } from 'pg'
import { connectOwner } from '@/lib/database/connect-owner'

/** Does work on the database as its owner; scripts/run.mjs gives the address. */
export async function withOwner<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: use the command through npm run.')
  const database = await connectOwner(url)
  try {
    return await work(database)
  } finally {
    await database.end()
  }
}
