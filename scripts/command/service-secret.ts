import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The master secret of the service on this machine: as the launcher gives or keeps it. Undefined where there is no
 * service yet; none is made.
 */
export function serviceSecret(): string | undefined {
  const given = process.env.MASTER_SECRET || process.env.NEXTAUTH_SECRET
  if (given) return given
  const kept = path.resolve(process.env.DATA_DIR || '.data', 'secret')
  return existsSync(kept) ? readFileSync(kept, 'utf8').trim() || undefined : undefined
}
