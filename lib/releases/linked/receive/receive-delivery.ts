import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { openDuck } from '@/lib/database/duck/open-duck'
import { checkFiles } from './check-files'
import { DeliveryRefused } from './delivery-refused'
import { identifiersFile } from './load-identifiers'
import { makeTables } from './lost-records'
import { progressOf } from './progress'
import { readManifest } from './read-manifest'
import { receiveFiles } from './receive-files'
import { keepReceived, receivedBefore } from './received-before'
import type { Received, ReceiveRequest } from './receive-request'
import type { Reception } from './reception'
import { keyFingerprint, keyText } from './record-key'
import { reportOf } from './report-of'
import { writeSetAside } from './set-aside'

/**
 * Checks a delivery of linked records and keeps what of it keeps the contract: `records/*.parquet` with ids replaced by
 * keyed hashes, `set-aside.parquet`, `manifest.json` and `report.json` in the release folder. Files are there whole or not
 * at all; ended at any moment and begun again, it goes on where it was, and a delivery that was received is recognised.
 *
 * @throws DeliveryRefused where the delivery as a whole cannot be used: everything found wrong, and what to do
 * @throws ReceiveFailed where the machine could not do it (memory, disk); told without values of the files
 * @throws the signal's reason once it aborts
 */
export async function receiveDelivery(request: ReceiveRequest): Promise<Received> {
  const { releaseFolder: folder, signal, allowedShare = 0.01, keepIdentifiers = false } = request
  signal?.throwIfAborted()
  const key = { keyText: keyText(request.recordKey), keyFingerprint: keyFingerprint(request.recordKey) }
  const { manifest, checksum } = await readManifest(request.deliveryFolder)
  const marker = {
    checksum,
    keyFingerprint: key.keyFingerprint,
    allowedShare,
    identifiers: keepIdentifiers && manifest.files.some(({ table }) => table === 'identifiers'),
  }
  const before = await receivedBefore(folder, marker)
  if (before) return before
  const work = await makeFolders(folder)
  const progress = progressOf(manifest, request.onProgress)
  try {
    const files = await checkFiles(request.deliveryFolder, manifest, progress.onBytes, signal)
    const duck = await openDuck({
      threads: request.threads ?? 2,
      memoryLimit: request.memoryLimit ?? '3GB',
      temporaryFolder: path.join(work, 'spill'),
      ...(signal ? { signal } : {}),
    })
    const { onRows } = progress
    const reception: Reception = { duck, manifest, folder, work, ...key, allowedShare, signal, onRows }
    try {
      await makeTables(reception)
      const loaded = await receiveFiles(reception, files, keepIdentifiers)
      progress.onLinks()
      const received = { manifest, report: await reportOf(reception, checksum, loaded) }
      await writeSetAside(reception, loaded)
      await keepReceived(folder, received, marker)
      await rm(work, { recursive: true, force: true })
      return received
    } finally {
      duck.close()
    }
  } catch (error) {
    if (error instanceof DeliveryRefused) await forget(folder, work)
    signal?.throwIfAborted()
    throw error
  }
}

/** Makes the folders that are needed; what an import that was ended left half written is removed. */
async function makeFolders(folder: string): Promise<string> {
  const work = path.join(folder, 'receiving')
  const records = path.join(folder, 'records')
  for (const each of [records, work]) await mkdir(each, { recursive: true, mode: 0o700 })
  for (const each of [folder, records, work])
    for (const name of await readdir(each))
      if (/\.tmp-\d+$|^spill$|\.staged\.parquet$/.test(name))
        await rm(path.join(each, name), { recursive: true, force: true })
  return work
}

/** Nothing of a refused delivery stays. */
async function forget(folder: string, work: string): Promise<void> {
  for (const each of [work, path.join(folder, 'records'), identifiersFile(folder)])
    await rm(each, { recursive: true, force: true })
}
