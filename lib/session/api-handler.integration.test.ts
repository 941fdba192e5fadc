import { NextRequest } from 'next/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encode } from 'next-auth/jwt'
import type { RoleGrant } from '@/lib/access/roles'
import { requestsPerMinute } from '@/lib/access/token-limits'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { peopleDatabase, somebody } from '@/lib/people/testing/people-database'
import { makeToken } from '@/lib/tokens/make-token'
import { apiHandler } from './api-handler'
import { cookieNames } from './cookie-names'
import { sessionClaims } from './session-token'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await peopleDatabase()
  process.env.NEXTAUTH_SECRET = 'a secret of the tests that is long enough'
  process.env.NEXTAUTH_URL = 'http://localhost:3000'
})
afterAll(() => database.drop())
beforeEach(() => database.owner.query('TRUNCATE governance.audit_event'))

const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
/** Tells who asks, as a route sees them. */
const whoAsks = apiHandler(async ({ viewer: { personId, scope, permissions, token } }) =>
  Response.json({ personId, boards: scope?.boardIds, token, acts: [...permissions] }),
)
const ask = (headers: Record<string, string>) =>
  whoAsks(new NextRequest('http://localhost:3000/api/v1/boards?x=1', { headers }), {
    params: Promise.resolve({}),
  })
const bearer = (text: string) => ask({ authorization: `Bearer ${text}` })

async function tokenOf(grants: readonly RoleGrant[], boardId: number | null = null) {
  const person = await somebody(database, grants)
  const made = await makeToken(person.viewer, { name: 'x', boardId, days: 30 })
  if (made.done !== 'made') throw new Error(made.done)
  await database.owner.query('TRUNCATE governance.audit_event')
  return { ...person, ...made, personId: person.id }
}
const audit = async () =>
  (
    await database.owner.query<Record<string, unknown>>(
      'SELECT person_id, action, subject, outcome, details FROM governance.audit_event ORDER BY id',
    )
  ).rows

describe('a request with a token', () => {
  test('is its maker’s, on their boards, with what a token may do; no cookie is needed or looked at', async () => {
    const ann = await tokenOf([of('manager', 3), of('analyst', 4), of('member', 5)])
    const answer = (await (await bearer(ann.text)).json()) as Record<string, unknown>
    expect(answer).toMatchObject({ personId: ann.personId, boards: [3, 4], token: ann.id })
    expect(answer['acts']).not.toContain('board.people')
    const other = await somebody(database, [of('reviewer')])
    const session = await encode({
      token: sessionClaims(other.id, 2) as never,
      secret: process.env.NEXTAUTH_SECRET!,
      maxAge: 60,
    })
    const cookie = `${cookieNames(false).session}=${session}`
    expect(await (await ask({ cookie })).json()).toMatchObject({ personId: other.id })
    expect(await (await ask({ cookie, authorization: `Bearer ${ann.text}` })).json()).toMatchObject({
      personId: ann.personId,
    })
    // A token that is not taken is not made good for by a session.
    expect((await ask({ cookie, authorization: 'Bearer x' })).status).toBe(401)
  })

  test('is of one board where its maker said so, and follows their roles at each request', async () => {
    const ann = await tokenOf([of('analyst', 3), of('analyst', 4)], 4)
    expect(await (await bearer(ann.text)).json()).toMatchObject({ boards: [4] })
    await database.owner.query(
      "DELETE FROM governance.person_role WHERE person_id = $1 AND board_id = 4 AND role = 'analyst'",
      [ann.personId],
    )
    expect((await bearer(ann.text)).status).toBe(401)
  })

  test('that is none of ours is refused as a problem, and recorded without anything of it', async () => {
    const ann = await tokenOf([of('analyst', 3)])
    const changed = `${ann.text.slice(0, -2)}${ann.text.endsWith('AA') ? 'BB' : 'AA'}`
    for (const authorization of [
      `Bearer ${changed}`,
      'Bearer hunter2-is-my-password',
      'Basic YW5uOmh1bnRlcjI=',
      `Token ${ann.text}`,
      ann.text,
      `Bearer ${ann.text}, Bearer ${ann.text}`,
      '',
    ]) {
      const response = await ask({ authorization })
      expect(response.status, authorization).toBe(401)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(response.headers.get('www-authenticate')).toContain('Bearer')
      expect(await response.json()).toMatchObject({ code: 'bad-token', status: 401 })
    }
    const events = await audit()
    expect(events).toHaveLength(7)
    for (const event of events)
      expect(event).toEqual({
        person_id: null,
        action: 'token-use',
        subject: 'token/unknown',
        outcome: 'refused',
        details: { reason: 'unknown', path: '/api/v1/boards' },
      })
    expect(JSON.stringify(events)).not.toMatch(/hunter2|YW5u|cjb_/)
  })

  test('that was revoked is refused in its maker’s name', async () => {
    const ann = await tokenOf([of('analyst', 3)])
    await database.owner.query(
      "UPDATE governance.api_token SET ended_at = now(), ended_why = 'revoked' WHERE id = $1",
      [ann.id],
    )
    expect((await bearer(ann.text)).status).toBe(401)
    expect(await audit()).toMatchObject([
      { person_id: ann.personId, subject: `token/${ann.id}`, details: { reason: 'ended' } },
    ])
  })

  test('of a demonstration account ends with the demonstration', async () => {
    const ann = await somebody(database, [of('analyst', 3)], { demonstration: true })
    const made = await makeToken(ann.viewer, { name: 'x', boardId: null, days: 30 })
    const text = made.done === 'made' ? made.text : ''
    expect((await bearer(text)).status).toBe(200)
    process.env.HOST = '0.0.0.0'
    try {
      expect((await bearer(text)).status).toBe(401)
    } finally {
      delete process.env.HOST
    }
  })

  test('waits beyond the limit, each token by itself, and is told how long', async () => {
    const [ann, bob] = [await tokenOf([of('analyst', 3)]), await tokenOf([of('analyst', 3)])]
    const statuses: number[] = []
    for (let i = 0; i <= requestsPerMinute; i += 1) statuses.push((await bearer(ann.text)).status)
    // A turn may come back while they are counted.
    expect(statuses.slice(0, requestsPerMinute).every((status) => status === 200)).toBe(true)
    let last = await bearer(ann.text)
    for (let i = 0; i < 20 && last.status === 200; i += 1) last = await bearer(ann.text)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await bearer(bob.text)).status).toBe(200)
  })

  test('made-up tokens do not fill the audit, and hold up no good one', async () => {
    const ann = await tokenOf([of('analyst', 3)])
    const statuses = new Set<number>()
    for (let i = 0; i < 90; i += 1) statuses.add((await bearer('x')).status)
    expect(statuses).toEqual(new Set([401, 429]))
    expect((await audit()).length).toBeLessThan(80)
    expect((await bearer(ann.text)).status).toBe(200)
  })
})
