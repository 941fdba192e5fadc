import type { Client } from 'pg'

/** A number of our own: whoever sets up this database holds it, so that two starting services do not collide. */
const setUpLock = 4_201_201

/** Runs work that only one process may do at a time on this database; another one waits for it. */
export async function withSetUpLock<T>(database: Client, work: () => Promise<T>): Promise<T> {
  await database.query('SELECT pg_advisory_lock($1)', [setUpLock])
  try {
    return await work()
  } finally {
    await database.query('SELECT pg_advisory_unlock($1)', [setUpLock])
  }
}
