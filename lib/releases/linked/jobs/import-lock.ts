import type { Client } from 'pg'
import { ReleaseError } from '../../publish/release-error'

/** A number of our own: whoever imports linked records into this database holds it. */
const importLock = 4_201_203

/**
 * Takes the import of linked records for this connection, which must stay open: the lock ends with it, also where the
 * process is killed.
 *
 * @throws ReleaseError where another import is running
 */
export async function takeImportLock(clerk: Client): Promise<void> {
  const answer = await clerk.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    importLock,
  ])
  if (answer.rows[0]?.taken) return
  const running = await clerk.query<{ id: number; since: string }>(
    `SELECT id, to_char(started_at, 'HH24:MI') AS since FROM releases.job
     WHERE kind = 'linked-import' AND state = 'running' ORDER BY id DESC LIMIT 1`,
  )
  const job = running.rows[0]
  throw new ReleaseError(
    `Another import of linked records is running${job ? ` (job ${job.id}, since ${job.since})` : ''}: wait until it has ended, then run the same command again.`,
  )
}
