import { deriveSecret } from './derived-secrets'
import { oncePerProcess } from './once-per-process'

/** The key that scopes are signed with; PostgreSQL holds the same one where no role but the owner can read it. */
export function scopeKey(): Buffer {
  return oncePerProcess('scope-key', () => deriveSecret(process.env.MASTER_SECRET, 'scope-key'))
}
