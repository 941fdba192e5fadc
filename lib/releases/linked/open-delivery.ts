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
    rows: rowsOf(bytes.toString('utf8')),
  }
}

const counts = z.object({ files: z.array(z.object({ rows: z.number().nonnegative() })) })

/** Only for the clock: receiveDelivery says what is wrong with a manifest. */
function rowsOf(text: string): number {
  try {
    const parsed = counts.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.files.reduce((sum, { rows }) => sum + rows, 0) : 0
  } catch {
    return 0
  }
}
