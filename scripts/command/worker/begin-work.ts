import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'

/** A number of our own: the one worker of this database holds it. */
const workerLock = 4_201_204

/**
 * Makes this the one worker, waiting for another to end, and takes up the jobs that a worker had begun when it was
 * ended by force: an import goes on with the files that it had finished.
 */
export async function beginWork(database: Client, signal: AbortSignal): Promise<void> {
  for (;;) {
    const answer = await database.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      workerLock,
    ])
    if (answer.rows[0]?.taken) break
    await wait(1000, undefined, { signal })
  }
  await database.query(
    `UPDATE releases.job SET state = 'queued', started_at = NULL WHERE state = 'running' AND person_id IS NOT NULL`,
  )
}
