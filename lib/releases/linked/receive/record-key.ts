import { createHash } from 'node:crypto'

const sha256 = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The caller's key is not 32 bytes long. */
export class RecordKeyError extends Error {
  constructor() {
    super('the key of records must be 32 bytes')
    this.name = 'RecordKeyError'
  }
}

/**
 * The secret as the text that stands before a value when it is hashed: 132 bits of it, so that text and a usual id fit
 * into one block of SHA-256, which halves the work.
 */
export function keyText(secret: Uint8Array): string {
  if (secret.length !== 32) throw new RecordKeyError()
  return sha256('record key', secret).toString('base64url').slice(0, 22)
}

/** Tells one secret from another without giving either away. */
export const keyFingerprint = (secret: Uint8Array): string =>
  sha256('fingerprint of the record key', secret).toString('hex').slice(0, 16)

/** What replaces an id: the first 64 bits of SHA-256 of the key's text and the value. The same value, the same number. */
export const recordKey = (text: string, value: string): bigint => sha256(text, value).readBigUInt64BE(0)

/** The same in SQL; the variable `record_key` holds the key's text, so that no statement and no error shows it. */
export const recordKeySql = (value: string): string =>
  `('0x' || left(sha256(getvariable('record_key') || ${value}), 16))::UBIGINT`
