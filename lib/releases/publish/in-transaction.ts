import type { Client } from 'pg'

/** A number of our own: whoever changes releases or editions holds it, so that two changes follow one another. */
const releasesLock = 4_201_202

/** Runs a change of releases or editions: all of it or nothing, one at a time. */
export async function inTransaction<T>(database: Client, work: () => Promise<T>): Promise<T> {
  await database.query('BEGIN')
  try {
    await database.query('SELECT pg_advisory_xact_lock($1)', [releasesLock])
    const result = await work()
    await database.query('COMMIT')
    return result
  } catch (fault) {
    await database.query('ROLLBACK')
    throw fault
  }
}
