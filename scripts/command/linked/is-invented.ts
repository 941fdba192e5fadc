import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { manifestIsInvented } from '@/lib/demonstration/linked/manifest-is-invented'
import { manifest } from '@/lib/releases/contract/manifest'
import { deliveryFault } from '@/lib/releases/linked/receive/delivery-fault'
import { DeliveryRefused } from '@/lib/releases/linked/receive/delivery-refused'

/**
 * Whether a delivery is the generator's. Its files are not looked at here: the import holds every one against the
 * manifest before it uses any. A manifest that cannot be read says nothing; the import says what is wrong with it.
 *
 * @throws DeliveryRefused where the manifest says that the delivery is invented and that is not proved: taken as real
 *   it would lose its mark, taken as invented it could be anybody's records
 */
export async function isInvented(delivery: string, masterSecret: string | undefined): Promise<boolean> {
  const text = await readFile(path.join(delivery, 'manifest.json'), 'utf8').catch(() => '')
  const parsed = manifest.safeParse(json(text))
  if (!parsed.success || !parsed.data.demonstration) return false
  if (await manifestIsInvented(parsed.data, masterSecret)) return true
  throw new DeliveryRefused([deliveryFault('notProvedInvented')])
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
