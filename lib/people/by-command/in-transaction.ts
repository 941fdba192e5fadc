import type { Client } from 'pg'

/** All of some work, or none of it. */
export async function inTransaction<T>(database: Client, work: () => Promise<T>): Promise<T> {
  await database.query('BEGIN')
  try {
    const result = await work()
    await database.query('COMMIT')
    return result
  } catch (fault) {
    await database.query('ROLLBACK')
    throw fault
  }
}
