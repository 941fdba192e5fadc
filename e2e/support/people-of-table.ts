import { encode } from 'next-auth/jwt'
import type { RoleGrant } from '@/lib/access/roles'
import { findBoard } from '@/lib/boards/find-board'
import type { Held, SessionState, Side } from '@/lib/http/testing/route-expectations'
import { idleSeconds, sessionClaims } from '@/lib/session/session-token'
import { asOwner, madePerson, madeToken, overdueToken, sessionSecret } from './sessions'

/** The boards that the table is tried on. */
export const boardOf: Readonly<Record<Side, string>> = { own: 'avon-and-somerset', other: 'kent' }

export const grantsOf = (held: Held): RoleGrant[] =>
  held.map(({ role, side }) => ({ role, boardId: side && findBoard(boardOf[side])!.id }))

/** A session token in a state, of a person of its own with these roles; null for nobody. */
export async function tokenIn(session: SessionState, held: Held): Promise<string | null> {
  if (session === 'none') return null
  const person = await madePerson(grantsOf(held))
  const version = await versionOf(person.id)
  const token = await madeToken(person.id, version, idleSeconds)
  const change = (sql: string) => asOwner((database) => database.query(sql, [person.id]))
  switch (session) {
    case 'good':
      return token
    case 'over':
      return overdueToken(person.id, version)
    case 'idle':
      return idleToken(person.id, version)
    case 'signed-out-everywhere':
      await change('UPDATE governance.person SET session_version = session_version + 1 WHERE id = $1')
      return token
    case 'removed':
      await change('UPDATE governance.person SET removed_at = now() WHERE id = $1')
      return token
    case 'tampered':
      return tampered(token)
  }
}

/** A token whose last use was longer ago than a session may be idle: right in all else. */
async function idleToken(personId: string, version: number): Promise<string> {
  const claims = sessionClaims(personId, version)
  const token = { ...claims, startedAt: claims.startedAt - idleSeconds - 120 }
  // Said to be good until a minute ago; next-auth allows for clocks that differ by a quarter of that.
  return encode({ token: token as never, secret: sessionSecret(), maxAge: -60 })
}

/** The same token with one sign of its encrypted part changed. */
function tampered(token: string): string {
  const parts = token.split('.')
  const text = parts[3]!
  parts[3] = `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`
  return parts.join('.')
}

const versionOf = (id: string) =>
  asOwner(async (database) => {
    const { rows } = await database.query<{ version: number }>(
      'SELECT session_version AS version FROM governance.person WHERE id = $1',
      [id],
    )
    return rows[0]!.version
  })

/** A good token of somebody new, for as long as a session may be idle. */
export async function anotherToken(grants: readonly RoleGrant[]): Promise<string> {
  const person = await madePerson(grants)
  return madeToken(person.id, await versionOf(person.id), idleSeconds)
}
