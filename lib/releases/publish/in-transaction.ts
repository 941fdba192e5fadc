import type { Client } from 'pg'

/** A number of our own: whoever changes releases or editions holds it, so that two changes follow one another. */
const releasesLock = 4_201_202

/**
 * Runs a change of releases or editions: all of it or nothing, one at a time.
 *
 * @param lock `later` where the work first does what takes long and touches nothing that is there; it then calls
 *   takeReleasesLock itself
 */
export async function inTransaction<T>(
  database: Client,
  work: () => Promise<T>,
  { lock = 'now' }: { readonly lock?: 'now' | 'later' } = {},
): Promise<T> {
  await database.query('BEGIN')
  try {
    if (lock === 'now') await takeReleasesLock(database)
    const result = await work()
    await database.query('COMMIT')
    return result
  } catch (fault) {
    await database.query('ROLLBACK')
    throw fault
  }
}

/** Other changes of releases and editions wait from here to the end of the transaction. */
export async function takeReleasesLock(database: Client): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock($1)', [releasesLock])
}
