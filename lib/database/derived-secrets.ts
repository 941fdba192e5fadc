import { hkdfSync } from 'node:crypto'

/** What a secret is derived for; a new use is a new label, so that no secret serves two purposes. */
export type SecretLabel =
  'web-password' | 'gate-password' | 'scope-key' | 'demonstration-marker' | 'record-key'

/**
 * Derives a secret of 32 bytes from the service's one master secret by HKDF-SHA256 (RFC 5869). The label separates
 * the uses: knowing one derived secret tells nothing of another or of the master.
 *
 * @param master MASTER_SECRET, at least 32 characters
 * @throws Error when the master secret is missing or too short to derive from
 */
export function deriveSecret(master: string | undefined, label: SecretLabel): Buffer {
  if (!master || master.length < 32) throw new Error('MASTER_SECRET must have at least 32 characters')
  return Buffer.from(hkdfSync('sha256', master, 'criminal-justice-board-data', label, 32))
}

/** A derived password for a PostgreSQL role: hexadecimal, so that it needs no escaping in a URL. */
export function derivePassword(
  master: string | undefined,
  label: Extract<SecretLabel, `${string}-password`>,
): string {
  return deriveSecret(master, label).toString('hex')
}
