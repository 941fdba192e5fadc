import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { keepInventedAgreements } from '@/lib/agreements/keep-invented-agreements'
import { ImportRefused } from '../import-refused'
import { inTransaction } from '../publish/in-transaction'
import { publishInTransaction } from '../publish/publish-release'
import { auditSteward } from '../publish/steward-act'
import { ImportClock, type ImportProgress, type ImportStep } from './import-progress'
import type { ImportSteps } from './import-steps'
import { ImportJob } from './jobs/import-job'
import { takeImportLock } from './jobs/import-lock'
import { knownRelease } from '../known-release'
import { linkedReleaseChecksum } from './linked-checksum'
import type { LinkedReport } from './linked-report'
import { linkedSource } from './linked-source'
import { loadRelease } from './load/load-release'
import { openDelivery, type OpenedDelivery } from './open-delivery'
import { receiveDelivery } from './receive/receive-delivery'
import type { ReceiveProgress, Received, ReceiveStep } from './receive/receive-request'
import { folderName } from './release-folder'
import { forgetLinks, isLinked, keepLinked } from './linked-mark'
import { shredAllIdentifiers, shredIdentifiers } from './shred-identifiers'
import { applyRetention } from './retention/apply-retention'
import { cleanFolder } from './retention/clean-folder'

export type LinkedImportRequest = {
  /** Folder of the delivery, with manifest.json. */
  readonly delivery: string
  /** The release store: DATA_DIR/releases. */
  readonly store: string
  /** 32 secret bytes: ids become hashes keyed by them. */
  readonly recordKey: Uint8Array
  /** Counts below it are hidden: SUPPRESSION_THRESHOLD. */
  readonly threshold: number
  /** Whether the delivery with this manifest is proved to be the generator's (lib/demonstration/linked). */
  readonly isInvented: (delivery: OpenedDelivery) => Promise<boolean>
  /** How many days the records and journeys of a superseded release are kept: RETENTION_DAYS. */
  readonly retentionDays: number
  /** The service received the delivery itself, into a folder of its own: it is deleted once it is built. */
  readonly deleteDelivery?: boolean
  /** Who does it, for the edition, the job and the audit. */
  readonly by: string
  readonly publish: boolean
  /** Leave records unlinked but for exact keys, though they came with identifiers. */
  readonly exactLinks?: boolean
  /** A job that was filed for this import; otherwise one is made. */
  readonly job?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ImportProgress) => void
  /** A new connection as the owner. */
  readonly connect: () => Promise<Client>
}

export type LinkedImportResult =
  | { readonly kind: 'checked'; readonly received: Received }
  | {
      readonly kind: 'built' | 'published'
      readonly releaseId: number
      /** Null where it was not published. */
      readonly editionId: number | null
      readonly sourceId: string
      readonly report: LinkedReport
    }
  /** The same delivery was loaded before in the same way. Published now where that was asked and had not been done. */
  | {
      readonly kind: 'known'
      readonly releaseId: number
      readonly status: string
      readonly current: boolean
      readonly sourceId: string
      readonly editionId: number | null
    }

/**
 * From a delivery to a release: checks and hashes the records, builds journeys and cells, protects these, and loads the
 * results in one transaction. What people see changes in the one moment in which that ends, or not at all; the files of
 * an import that was ended at any moment are used again by the next.
 *
 * @throws ImportRefused with what is wrong and what to do; ReleaseError where another import is running
 */
export async function importLinked(
  request: LinkedImportRequest,
  steps: ImportSteps,
): Promise<LinkedImportResult> {
  const clerk = await request.connect()
  try {
    await takeImportLock(clerk)
    // Whatever an import that was ended by force left of people's names goes before anything else.
    await shredAllIdentifiers(request.store)
    const delivery = await openDelivery(request.delivery)
    const job = await ImportJob.begin(clerk, request.job ?? null, delivery.name, {
      publish: request.publish,
      by: request.by,
    })
    try {
      const result = await run(request, steps, delivery, job)
      if (request.deleteDelivery) await rm(request.delivery, { recursive: true, force: true })
      await applyRetention(clerk, { store: request.store, days: request.retentionDays, by: request.by })
      await job.end('done', outcomeOf(result))
      return result
    } catch (fault) {
      if (fault instanceof ImportRefused)
        await auditSteward(clerk, 'release-import', `delivery ${delivery.name}`, 'refused', {
          delivery: delivery.checksum,
          faults: fault.count,
          by: request.by,
        })
      const kind = fault instanceof ImportRefused ? 'refused' : 'failed'
      await job.end('failed', { kind }).catch(() => undefined)
      throw fault
    }
  } finally {
    await clerk.end()
  }
}

/**
 * Only looks whether a delivery is right: nothing of it is kept.
 *
 * @throws ImportRefused with what is wrong and what to do
 */
export async function checkLinked(
  request: Pick<LinkedImportRequest, 'delivery' | 'recordKey' | 'signal' | 'onProgress'> & {
    /** A folder for what the check writes for the while. */
    readonly temporary: string
  },
): Promise<LinkedImportResult> {
  const delivery = await openDelivery(request.delivery)
  const folder = await mkdtemp(path.join(request.temporary, 'check-'))
  try {
    const clock = new ImportClock(delivery.rows)
    const received = await receiveDelivery({
      deliveryFolder: request.delivery,
      releaseFolder: folder,
      recordKey: request.recordKey,
      signal: request.signal,
      onProgress: (progress) => request.onProgress?.(clock.at(shareReceived(progress))),
    })
    return { kind: 'checked', received }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(
  request: LinkedImportRequest,
  steps: ImportSteps,
  delivery: OpenedDelivery,
  job: ImportJob,
): Promise<LinkedImportResult> {
  const { threshold, publish, by } = request
  const signal = request.signal ?? new AbortController().signal
  const links = delivery.toBeLinked && request.exactLinks !== true
  const checksum = linkedReleaseChecksum(delivery.checksum, threshold, links ? steps.linker : null)
  const demonstration = await request.isInvented(delivery)
  const sourceId = linkedSource(demonstration).id
  const database = await request.connect()
  try {
    const known = await knownRelease(database, sourceId, checksum)
    if (known) return { ...known, ...(await publishKnown(database, known, request)), kind: 'known', sourceId }

    const folder = path.join(request.store, folderName(delivery.checksum))
    await cleanFolder(folder)
    const clock = new ImportClock(delivery.rows, undefined, links)
    const tell = (progress: ImportProgress) => {
      job.note(progress)
      request.onProgress?.(progress)
    }
    const begin = (step: ImportStep) => {
      signal.throwIfAborted()
      tell(clock.begin(step))
      return { folder, signal, onShare: (share: number) => tell(clock.at(share)) }
    }
    const { onShare } = begin('receive')
    const linked = links && (await isLinked(folder, steps.linker))
    if (delivery.toBeLinked && !linked) await forgetLinks(folder)
    const received = await receiveDelivery({
      deliveryFolder: request.delivery,
      releaseFolder: folder,
      recordKey: request.recordKey,
      keepIdentifiers: links && !linked,
      signal,
      onProgress: (progress) => onShare(shareReceived(progress)),
    })
    if (links && !linked) {
      try {
        await steps.link({ ...begin('link'), snapshot: received.manifest.snapshot_date })
        await keepLinked(folder, steps.linker)
      } finally {
        await shredIdentifiers(folder)
      }
    }
    await steps.journeys(begin('journeys'))
    await steps.cells(begin('cells'))
    await steps.describeLinkage({ ...begin('cells'), threshold })
    await steps.protect({ ...begin('protect'), threshold })
    const loading = begin('load')
    const loaded = await loadRelease(database, {
      folder,
      folderName: folderName(delivery.checksum),
      deliveryName: delivery.name,
      checksum,
      demonstration,
      received,
      threshold,
      by,
      publish,
      signal,
      deliveryChecksum: delivery.checksum,
      journeyExports: steps.journeyExports,
      onRows: (rows, of) => loading.onShare(of > 0 ? rows / of : 1),
    })
    // Of invented records nobody has to agree to anything: they come with invented agreements.
    if (demonstration) await keepInventedAgreements(database)
    return { kind: publish ? 'published' : 'built', sourceId, ...loaded }
  } finally {
    await database.end()
  }
}

/** A release that was built and never published is published now, where that is asked. A withdrawn one stays so. */
async function publishKnown(
  database: Client,
  { releaseId, status }: { readonly releaseId: number; readonly status: string },
  { publish, by }: LinkedImportRequest,
): Promise<{ readonly editionId: number | null; readonly status: string; readonly current?: boolean }> {
  if (!publish || status !== 'built') return { editionId: null, status }
  return inTransaction(database, async () => {
    const source = await database.query<{ id: string }>(
      'SELECT source_id AS id FROM releases.release WHERE id = $1',
      [releaseId],
    )
    const editionId = await publishInTransaction(database, releaseId, source.rows[0]!.id, by)
    return { editionId, status: 'published', current: true }
  })
}

/** How the time of receiving is shared out among its own steps, as measured. */
const shares: Record<ReceiveStep, readonly [from: number, length: number]> = {
  checksum: [0, 0.1],
  rows: [0.1, 0.8],
  links: [0.9, 0.1],
}

function shareReceived({ step, rows, ofRows }: ReceiveProgress): number {
  const [from, length] = shares[step]
  return from + length * (ofRows > 0 ? rows / ofRows : 0)
}

function outcomeOf(result: LinkedImportResult): Readonly<Record<string, unknown>> {
  if (result.kind === 'checked') return { kind: result.kind }
  return { kind: result.kind, release: result.releaseId, edition: result.editionId }
}
