import { createHmac } from 'node:crypto'

/** What the database is told of a viewer. */
export type ScopeClaim = {
  readonly personId: string
  /** Empty for a viewer who may see open figures only. */
  readonly boardIds: readonly number[]
  /** Seconds since 1970; the database refuses the token from then on. */
  readonly expiresAt: number
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Signs a claim for `app.scope`: `v1|person|boards|expiry|HMAC-SHA256 in hex`. PostgreSQL checks it with the same
 * key, which the web role cannot read, so SQL of that role cannot make or widen one.
 *
 * @param key the raw scope key (32 bytes)
 * @throws Error on a claim that could be read in two ways
 */
export function signScope(claim: ScopeClaim, key: Buffer): string {
  if (!uuid.test(claim.personId)) throw new Error('A scope needs the id of a person')
  if (claim.boardIds.some((id) => !Number.isInteger(id) || id < 1 || id > 32767))
    throw new Error('A scope with an impossible board')
  if (!Number.isSafeInteger(claim.expiresAt)) throw new Error('A scope needs a whole second of expiry')
  if (key.length < 32) throw new Error('The scope key must have 32 bytes')
  const payload = `v1|${claim.personId}|${claim.boardIds.join(',')}|${claim.expiresAt}`
  return `${payload}|${createHmac('sha256', key).update(payload).digest('hex')}`
}
