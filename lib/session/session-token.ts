import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'

/** A session ends after so many seconds without a request, and after so many in all. */
export const idleSeconds = 30 * 60
export const absoluteSeconds = 8 * 60 * 60

/** What a session says: who, since when, and the version of the person's sessions that it was begun under. */
export type Session = {
  readonly personId: string
  readonly version: number
  /** Seconds since 1970. */
  readonly startedAt: number
  /** When this token was made; rises as the session is used. */
  readonly issuedAt: number
}

const claims = z.object({
  sub: z.uuid(),
  version: z.number().int().positive(),
  startedAt: z.number().int().positive(),
  iat: z.number().int().positive(),
})

const seconds = () => Math.floor(Date.now() / 1000)

/** The claims of a session that begins now, for next-auth's jwt callback. No name, no address: the id is enough. */
export function sessionClaims(personId: string, version: number) {
  return { sub: personId, version, startedAt: seconds() }
}

/** The session of a cookie; null where it is forged, idle for too long or over. */
export async function readSession(token: string | undefined, secret: string): Promise<Session | null> {
  if (!token) return null
  // next-auth throws on a token that was not made with this secret, or that has expired.
  const payload = await decode({ token, secret }).catch(() => null)
  const read = claims.safeParse(payload)
  if (!read.success || read.data.startedAt + absoluteSeconds <= seconds()) return null
  const { sub, version, startedAt, iat } = read.data
  return { personId: sub, version, startedAt, issuedAt: iat }
}

/** A fresh token for a session in use, never beyond its absolute end, and for how long it is good. */
export async function renewSession(
  { personId, version, startedAt }: Session,
  secret: string,
): Promise<{ readonly token: string; readonly maxAge: number }> {
  const maxAge = Math.min(idleSeconds, startedAt + absoluteSeconds - seconds())
  const token = await encode({ token: { sub: personId, version, startedAt }, secret, maxAge })
  return { token, maxAge }
}
