// The worker, started by the launcher beside the web server: does the jobs that stewards file in the browser, one after
// the other, in the order in which they were filed. It alone has the owner's connection and the release store. The launcher's end, kill
// -9 included, ends it by its leash.
import { setTimeout as wait } from 'node:timers/promises'
import { connectOwner } from '@/lib/database/connect-owner'
import { retain } from './command/linked/retain'
import { beginWork } from './command/worker/begin-work'
import { nextJob } from './command/worker/next-job'
import { runJob } from './command/worker/run-job'

const pauseMilliseconds = 1000

const stop = new AbortController()
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => stop.abort())

/** Waits for jobs until told to stop. A database that went away is tried again: the launcher starts it anew. */
async function work(url: string): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      const database = await connectOwner(url)
      try {
        await beginWork(database, stop.signal)
        if (process.env.DATA_DIR) await retain(url, process.env.DATA_DIR)
        for (;;) {
          const job = await nextJob(database)
          if (job) await runJob(database, job, stop.signal)
          else await wait(pauseMilliseconds, undefined, { signal: stop.signal })
        }
      } finally {
        await database.end().catch(() => undefined)
      }
    } catch (fault) {
      if (stop.signal.aborted) return
      process.stderr.write(`worker: ${fault instanceof Error ? fault.message : String(fault)}\n`)
      await wait(pauseMilliseconds, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }
}

const url = process.env.DATABASE_URL
if (!url) {
  process.stderr.write('DATABASE_URL is not set: the worker is started by "npm start".\n')
  process.exitCode = 1
} else {
  await work(url)
}
