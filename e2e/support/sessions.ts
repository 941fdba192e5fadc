import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { Client } from 'pg'
import type { RoleGrant } from '@/lib/access/roles'
import { cookieNames } from '@/lib/session/cookie-names'
import { absoluteSeconds, sessionClaims } from '@/lib/session/session-token'
import { serviceSecrets } from '../../scripts/launcher/secret.mjs'

/** A Cookie header with a session token in it. */
export const sessionCookie = (token: string) => `${cookieNames(false).session}=${token}`

/** The secret that the service under test signs its sessions with. */
export const sessionSecret = () => serviceSecrets({ dataDirectory: process.env.DATA_DIR! }).session

/** A token as the service makes it, for a person with a version of their sessions. */
export function madeToken(personId: string, version: number, maxAge = 60): Promise<string> {
  return encode({ token: sessionClaims(personId, version) as never, secret: sessionSecret(), maxAge })
}

/** A token that was good until its eight hours were over. */
export function overdueToken(personId: string, version: number): Promise<string> {
  const claims = sessionClaims(personId, version)
  const startedAt = claims.startedAt - absoluteSeconds - 60
  return encode({ token: { ...claims, startedAt } as never, secret: sessionSecret(), maxAge: 60 })
}

/** Does something as the owner of the database of the service under test. */
export async function asOwner<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const database = new Client({ connectionString: process.env.E2E_DATABASE_URL })
  await database.connect()
  try {
    return await work(database)
  } finally {
    await database.end()
  }
}

/** A person of a test's own, of real life or of the demonstration, with a token for them. */
export async function madePerson(
  grants: readonly RoleGrant[],
  demonstration = false,
): Promise<{ id: string; token: string }> {
  const id = randomUUID()
  const version = await asOwner(async (database) => {
    await database.query(
      'INSERT INTO governance.person (id, email, label, demonstration) VALUES ($1, $2, $2, $3)',
      [id, `${id}@example.invalid`, demonstration],
    )
    for (const { role, boardId } of grants)
      await database.query(
        'INSERT INTO governance.person_role (person_id, role, board_id) VALUES ($1, $2, $3)',
        [id, role, boardId],
      )
    const { rows } = await database.query<{ session_version: number }>(
      'SELECT session_version FROM governance.person WHERE id = $1',
      [id],
    )
    return rows[0]!.session_version
  })
  return { id, token: await madeToken(id, version) }
}
