import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { contractVersion } from '../../contract/delivery-contract'
import { manifest as schema, type Manifest } from '../../contract/manifest'
import { deliveryFault, type DeliveryFault } from './delivery-fault'
import { DeliveryRefused } from './delivery-refused'
import { manifestFaults } from './manifest-faults'

const largest = 256 * 1024

export type ReadManifest = {
  readonly manifest: Manifest
  /** SHA-256 of manifest.json in hexadecimal: with those of the files that it holds, of the delivery. */
  readonly checksum: string
}

/**
 * Reads the manifest of a delivery and holds it to the contract; its files are not looked at.
 *
 * @throws DeliveryRefused with everything that is wrong with it
 */
export async function readManifest(folder: string): Promise<ReadManifest> {
  const bytes = await manifestBytes(path.join(folder, 'manifest.json'))
  const value = parsed(bytes)
  const version = (value as { contract_version?: unknown } | null)?.contract_version
  if (version !== undefined && version !== contractVersion)
    throw new DeliveryRefused([deliveryFault('contractVersion', {}, { known: contractVersion })])
  const result = schema.safeParse(value)
  if (!result.success) throw new DeliveryRefused(result.error.issues.slice(0, 20).map(faultOf))
  const faults = manifestFaults(result.data)
  if (faults.length > 0) throw new DeliveryRefused(faults)
  return { manifest: result.data, checksum: createHash('sha256').update(bytes).digest('hex') }
}

async function manifestBytes(file: string): Promise<Buffer> {
  const stats = await lstat(file).catch(() => null)
  if (!stats) throw new DeliveryRefused([deliveryFault('manifestMissing')])
  if (!stats.isFile()) throw new DeliveryRefused([deliveryFault('notAFile', { file: 'manifest.json' })])
  if (stats.size > largest)
    throw new DeliveryRefused([deliveryFault('manifestTooLarge', {}, { limit: largest / 1024 })])
  return readFile(file).catch(() => {
    throw new DeliveryRefused([deliveryFault('fileUnreadable', { file: 'manifest.json' })])
  })
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new DeliveryRefused([deliveryFault('manifestUnreadable')])
  }
}

/** A place in the manifest is told by words of the contract alone: keys that the supplier chose are not repeated. */
function faultOf({ path: place, code, message }: z.core.$ZodIssue): DeliveryFault {
  const known = place.map((part) =>
    typeof part === 'number' || contractWords.has(String(part)) ? part : '…',
  )
  const expected = code === 'unrecognized_keys' ? 'an entry that the contract does not know' : message
  return deliveryFault('manifestWrong', {}, { place: known.join('.') || 'manifest.json', expected })
}

const contractWords = new Set([
  ...Object.keys(schema.shape),
  ...Object.keys(schema.shape.files.element.shape),
  ...['from', 'to', 'police', 'cps', 'courts', 'method', 'version', 'model', 'threshold_match_weight'],
  ...['generator', 'settings'],
])
