import type { Client } from 'pg'
import { ImportRefused } from '@/lib/releases/import-refused'
import { ReleaseError } from '@/lib/releases/publish/release-error'
import type { JobOutcome } from '@/lib/releases/linked/jobs/job-outcome'
import { doJob } from './do-job'
import type { FiledJob } from './next-job'

const faultsKept = 200

/**
 * Does one job and writes what came of it. A job never ends the worker: what goes wrong with it is its outcome.
 *
 * @param database the worker's connection as the owner, with no transaction open
 */
export async function runJob(database: Client, job: FiledJob, signal: AbortSignal): Promise<void> {
  // An import notes its own beginning, once it has the lock of imports.
  if (job.kind !== 'linked-import')
    await database.query(`UPDATE releases.job SET state = 'running', started_at = now() WHERE id = $1`, [
      job.id,
    ])
  try {
    await end(database, job.id, 'done', await doJob(database, job, signal))
  } catch (fault) {
    // Told to stop: the files that are done are used again when the job is taken up at the next start.
    if (signal.aborted)
      await database.query(`UPDATE releases.job SET state = 'queued' WHERE id = $1`, [job.id])
    else await end(database, job.id, 'failed', outcomeOf(fault))
    signal.throwIfAborted()
  }
}

async function end(database: Client, id: number, state: 'done' | 'failed', outcome: JobOutcome) {
  await database.query(
    'UPDATE releases.job SET state = $2::releases.job_state, outcome = $3, ended_at = now() WHERE id = $1',
    [id, state, JSON.stringify(outcome)],
  )
}

function outcomeOf(fault: unknown): JobOutcome {
  if (fault instanceof ImportRefused)
    return {
      kind: 'refused',
      faultCount: fault.count,
      faults: fault.faults.slice(0, faultsKept).map((each) => ({
        file: 'file' in each && typeof each.file === 'string' ? each.file : null,
        line: each.line,
        column: each.column,
        reason: { key: each.reason.key, values: each.reason.values },
        remedies: each.remedies.map(({ key, values }) => ({ key, values })),
      })),
    }
  if (fault instanceof ReleaseError) return { kind: 'refused', sentence: fault.message }
  // Nobody foresaw it: the log has it, under the number of the job; its words might hold something of the delivery.
  process.stderr.write(`worker: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
  return { kind: 'failed' }
}
