import { mkdir, rm } from 'node:fs/promises'
import type { Client } from 'pg'
import { inboxFolder } from '@/lib/releases/linked/inbox'
import { checkLinked, importLinked, type LinkedImportResult } from '@/lib/releases/linked/import-linked'
import { openDelivery } from '@/lib/releases/linked/open-delivery'
import type { JobOutcome } from '@/lib/releases/linked/jobs/job-outcome'
import type { ReceiveReport } from '@/lib/releases/linked/receive/receive-report'
import { pointEdition } from '@/lib/releases/publish/point-edition'
import { publishRelease } from '@/lib/releases/publish/publish-release'
import { withdrawRelease } from '@/lib/releases/publish/withdraw-release'
import { linkedImportSteps } from '../linked/import-steps'
import { linkedRequest } from '../linked/linked-request'
import type { FiledJob } from './next-job'

/** Does what a job says, as the steward who filed it. @throws as the act itself */
export async function doJob(database: Client, job: FiledJob, signal: AbortSignal): Promise<JobOutcome> {
  const by = job.person_id === null ? 'worker' : `person ${job.person_id}`
  switch (job.kind) {
    case 'release-publish': {
      const release = numberOf(job, 'release')
      return { kind: 'published', release, edition: await publishRelease(database, release, by) }
    }
    case 'release-withdraw': {
      const release = numberOf(job, 'release')
      const { editionId } = await withdrawRelease(database, release, by)
      return { kind: 'withdrawn', release, edition: editionId }
    }
    case 'edition-point': {
      const edition = numberOf(job, 'edition')
      await pointEdition(database, edition, by)
      return { kind: 'pointed', edition }
    }
    case 'linked-check':
    case 'linked-import':
      return receive(job, by, signal)
  }
}

async function receive(job: FiledJob, by: string, signal: AbortSignal): Promise<JobOutcome> {
  const dataDirectory = process.env.DATA_DIR
  if (!dataDirectory || !job.folder) throw new Error('A delivery without a folder')
  const delivery = inboxFolder(dataDirectory, job.folder)
  const request = { ...linkedRequest(), delivery, by, signal, job: job.id }
  if (job.kind === 'linked-check') {
    await request.isInvented(await openDelivery(delivery))
    await mkdir(request.store, { recursive: true, mode: 0o700 })
    const result = await checkLinked({ ...request, temporary: request.store })
    await rm(delivery, { recursive: true, force: true })
    return outcomeOf(result)
  }
  const result = await importLinked(
    { ...request, publish: job.options['publish'] === true },
    linkedImportSteps,
  )
  // The raw delivery is deleted once it is built. One that was refused is kept no longer either, by the sweep.
  await rm(delivery, { recursive: true, force: true })
  return outcomeOf(result)
}

function outcomeOf(result: LinkedImportResult): JobOutcome {
  if (result.kind === 'checked') return { kind: 'checked', report: reportOf(result.received.report) }
  const { kind, releaseId: release, editionId: edition } = result
  return kind === 'known'
    ? { kind, release, edition }
    : { kind, release, edition, report: reportOf(result.report.received) }
}

function reportOf({
  supplier,
  period,
  snapshot,
  files,
}: Omit<ReceiveReport, 'quality'>): JobOutcome['report'] {
  return { supplier, period, snapshot, files }
}

function numberOf(job: FiledJob, name: string): number {
  const value = job.options[name]
  if (typeof value !== 'number') throw new Error(`A job without ${name}`)
  return value
}
