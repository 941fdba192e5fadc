import { Forbidden, NotFound } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { readJob, readJobs, type Job } from '@/lib/releases/linked/jobs/read-jobs'

/**
 * The jobs that stewards filed, the newest first. They hold no figures, and are never cached: they change by the second.
 *
 * @throws Forbidden for anybody but a steward
 */
export async function deliveries(viewer: Viewer): Promise<readonly Job[]> {
  requireSteward(viewer)
  return readJobs()
}

/**
 * One job.
 *
 * @param id as in the address
 * @throws Forbidden for anybody but a steward; NotFound where there is no such job
 */
export async function delivery(viewer: Viewer, id: string): Promise<Job> {
  requireSteward(viewer)
  const job = /^[1-9]\d{0,8}$/.test(id) ? await readJob(Number(id)) : null
  if (!job) throw new NotFound()
  return job
}

/** @throws Forbidden for anybody who may not manage releases */
export function requireSteward(viewer: Viewer): void {
  if (!may(viewer, 'releases.manage')) throw new Forbidden()
}
