import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { signatureHolds, signatureKey } from '@/lib/demonstration/linked/signature'
import { verifyLinkedDemonstration } from '@/lib/demonstration/linked/verify-linked-demonstration'
import { manifest } from '@/lib/releases/contract/manifest'

/**
 * Whether a delivery is proved to be the generator's. This service's own signature on the manifest is enough: the import
 * checks every file against the manifest before it uses any. Without one the generator must make the same bytes again.
 */
export async function isInvented(delivery: string, masterSecret: string | undefined): Promise<boolean> {
  const text = await readFile(path.join(delivery, 'manifest.json'), 'utf8').catch(() => '')
  const parsed = manifest.safeParse(json(text))
  if (!parsed.success || !parsed.data.demonstration) return false
  if (masterSecret && signatureHolds(parsed.data, signatureKey(masterSecret))) return true
  return verifyLinkedDemonstration(delivery, masterSecret)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
