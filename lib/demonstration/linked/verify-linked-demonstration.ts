import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { manifest as manifestSchema, type Manifest } from '@/lib/releases/contract/manifest'
import { linkedSetting } from './setting'
import { signatureHolds, signatureKey } from './signature'
import { generatorName, generatorVersion, hashDelivery } from './write-delivery'

/**
 * Is this delivery invented? Believed only by proof, never by a flag: its files are those that the manifest lists, and
 * either the manifest carries this service's own signature, or the generator, run again with the same settings, makes
 * the very same bytes. Real records can never pass.
 *
 * @param masterSecret MASTER_SECRET of this service; without it only the second proof counts, which takes as long as
 *   the delivery took to make
 */
export async function verifyLinkedDemonstration(directory: string, masterSecret?: string): Promise<boolean> {
  const text = await readFile(path.join(directory, 'manifest.json'), 'utf8').catch(() => '')
  const parsed = manifestSchema.safeParse(json(text))
  if (!parsed.success) return false
  const manifest = parsed.data
  if (manifest.demonstration?.generator !== generatorName) return false
  return (await hasTheFilesItLists(directory, manifest)) && manifestIsInvented(manifest, masterSecret)
}

/**
 * The same for whoever has already held the files against the checksums of the manifest, as the import does.
 *
 * @param manifest of a delivery whose files have the checksums that it lists
 */
export async function manifestIsInvented(manifest: Manifest, masterSecret?: string): Promise<boolean> {
  if (manifest.demonstration?.generator !== generatorName) return false
  if (masterSecret && signatureHolds(manifest, signatureKey(masterSecret))) return true
  return isMadeAgain(manifest)
}

/** Whether the generator makes the files that a manifest lists. */
async function isMadeAgain(manifest: Manifest): Promise<boolean> {
  const { version, settings } = manifest.demonstration!
  const setting = linkedSetting.safeParse(settings)
  if (version !== generatorVersion || !setting.success) return false
  const made = await hashDelivery(setting.data)
  return manifest.files.every((told) =>
    made.some(
      ({ table, rows, sha256 }) => table === told.table && rows === told.rows && sha256 === told.sha256,
    ),
  )
}

async function hasTheFilesItLists(directory: string, manifest: Manifest): Promise<boolean> {
  for (const { file, sha256 } of manifest.files) {
    const hash = createHash('sha256')
    const read = pipeline(createReadStream(path.join(directory, file), { highWaterMark: 1 << 20 }), hash)
    if (!(await read.then(() => true).catch(() => false))) return false
    if (hash.digest('hex') !== sha256) return false
  }
  return true
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
