import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { deliveryFault } from './receive/delivery-fault'
import { DeliveryRefused } from './receive/delivery-refused'

export type OpenedDelivery = {
  readonly folder: string
  /** Name of the folder, for people. */
  readonly name: string
  /** SHA-256 of manifest.json, which has the checksum of every file: it says what the delivery is. */
  readonly checksum: string
  /** Rows of all files, as the manifest says. */
  readonly rows: number
  /** It has identifiers and no links: the service links it. */
  readonly toBeLinked: boolean
}

/**
 * Looks at the manifest of a delivery, before all is checked.
 *
 * @throws DeliveryRefused where it is not there
 */
export async function openDelivery(folder: string): Promise<OpenedDelivery> {
  const name = path.basename(path.resolve(folder))
  const bytes = await readFile(path.join(folder, 'manifest.json')).catch(() => null)
  if (bytes === null) throw new DeliveryRefused([deliveryFault('manifestMissing')])
  return {
    folder,
    name,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    ...look(bytes.toString('utf8')),
  }
}

const glance = z.object({
  files: z.array(z.object({ table: z.string(), rows: z.number().nonnegative() })),
})

/** Only so much as must be known beforehand: receiveDelivery says what is wrong with a manifest. */
function look(text: string): Pick<OpenedDelivery, 'rows' | 'toBeLinked'> {
  try {
    const parsed = glance.safeParse(JSON.parse(text))
    if (!parsed.success) return { rows: 0, toBeLinked: false }
    const { files } = parsed.data
    const has = (name: string) => files.some(({ table }) => table === name)
    return {
      rows: files.reduce((sum, { rows }) => sum + rows, 0),
      toBeLinked: has('identifiers') && !has('links') && !has('clusters'),
    }
  } catch {
    return { rows: 0, toBeLinked: false }
  }
}
