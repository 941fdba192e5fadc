import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

// next-auth's own double-submit cookie, `token|sha256(token + secret)`: made here as well, because a page rendered on
// the server can read a cookie but not set one, and forms must work without JavaScript.

const hashOf = (token: string, secret: string) =>
  createHash('sha256').update(`${token}${secret}`).digest('hex')

/** A new cookie value. */
export function makeCsrfCookie(secret: string): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${hashOf(token, secret)}`
}

/** The token that forms carry, from the cookie's value; null where the cookie is not ours. */
export function csrfTokenOf(cookie: string | undefined, secret: string): string | null {
  const [token, hash, ...rest] = cookie?.split('|') ?? []
  if (!token || !hash || rest.length > 0 || !/^[0-9a-f]{64}$/.test(hash)) return null
  return timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(token, secret))) ? token : null
}
