import { createHmac, timingSafeEqual } from 'node:crypto'
import { deriveSecret } from '@/lib/database/derived-secrets'
import type { Manifest } from '@/lib/releases/contract/manifest'

/**
 * What a signature vouches for: generator, version, settings (keys in order) and the name, rows and checksum of every
 * file, as one text.
 */
export function canonicalText(manifest: Manifest): string {
  const { generator, version, settings } = manifest.demonstration!
  const files = manifest.files.map(({ table, file, rows, sha256 }) => [table, file, rows, sha256])
  return JSON.stringify([generator, version, inOrder(settings), files])
}

/**
 * The key of a service's signatures.
 *
 * @throws Error when the master secret is too short
 */
export const signatureKey = (masterSecret: string): Buffer =>
  deriveSecret(masterSecret, 'demonstration-marker')

/** HMAC-SHA256 of what a demonstration's manifest vouches for, in hexadecimal, under a key that only this service has. */
export function signatureOf(manifest: Manifest, key: Buffer): string {
  return createHmac('sha256', key).update(canonicalText(manifest)).digest('hex')
}

/** Whether a manifest carries this service's signature. */
export function signatureHolds(manifest: Manifest, key: Buffer): boolean {
  const told = manifest.demonstration?.signature
  if (told === undefined) return false
  const right = signatureOf(manifest, key)
  return told.length === right.length && timingSafeEqual(Buffer.from(told), Buffer.from(right))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  )
}
