import type { Manifest } from '@/lib/releases/contract/manifest'
import { linkedSetting } from './setting'
import { signatureHolds, signatureKey } from './signature'
import { generatorName, generatorVersion, hashDelivery } from './write-delivery'

/**
 * Is the delivery of this manifest invented? Believed only by proof, never by a flag: the manifest carries this
 * service's own signature, or the generator, run again with the same settings, makes files of the very checksums that
 * it lists. Real records can never pass, as long as every file is held against its checksum, as the import does.
 *
 * @param masterSecret MASTER_SECRET of this service; without it only the second proof counts, which takes as long as
 *   the delivery took to make
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
