import { randomUUID } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'

/** A session ends after so many seconds without a request, and after so many in all. */
export const idleSeconds = 30 * 60
export const absoluteSeconds = 8 * 60 * 60

/** What a session says: who, since when, and the version of the person's sessions that it was begun under. */
export type Session = {
  /** Its own name, by which it can be ended before its time. */
  readonly id: string
  readonly personId: string
  readonly version: number
  /** Seconds since 1970. */
  readonly startedAt: number
  /** When this token was made; rises as the session is used. */
  readonly issuedAt: number
}

const claims = z.object({
  sid: z.uuid(),
  sub: z.uuid(),
  version: z.number().int().positive(),
  startedAt: z.number().int().positive(),
  iat: z.number().int().positive(),
})

const seconds = () => Math.floor(Date.now() / 1000)

/** The claims of a session that begins now, for next-auth's jwt callback. No name, no address: the id is enough. */
export function sessionClaims(personId: string, version: number) {
  return { sid: randomUUID(), sub: personId, version, startedAt: seconds() }
}

/** When a session is over whatever happens, in seconds since 1970. */
export function sessionEnd({ startedAt }: Pick<Session, 'startedAt'>): number {
  return startedAt + absoluteSeconds
}

/** The session of what a token says; null where that is no session of ours, or one whose time is over. */
export function sessionOf(payload: unknown): Session | null {
  const read = claims.safeParse(payload)
  if (!read.success || sessionEnd(read.data) <= seconds()) return null
  const { sid, sub, version, startedAt, iat } = read.data
  return { id: sid, personId: sub, version, startedAt, issuedAt: iat }
}

/** The session of a cookie; null where it is forged, idle for too long or over. */
export async function readSession(token: string | undefined, secret: string): Promise<Session | null> {
  if (!token) return null
  // next-auth throws on a token that was not made with this secret, or that has expired.
  return sessionOf(await decode({ token, secret }).catch(() => null))
}

/** A fresh token for a session in use, never beyond its absolute end, and for how long it is good. */
export async function renewSession(
  session: Session,
  secret: string,
): Promise<{ readonly token: string; readonly maxAge: number }> {
  const { id, personId, version, startedAt } = session
  const maxAge = Math.min(idleSeconds, sessionEnd(session) - seconds())
  const token = await encode({ token: { sid: id, sub: personId, version, startedAt }, secret, maxAge })
  return { token, maxAge }
}
