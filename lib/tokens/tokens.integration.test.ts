import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import { isBoardRole, roles, type RoleGrant } from '@/lib/access/roles'
import { tokenGrants } from '@/lib/access/token-grants'
import { mostTokens } from '@/lib/access/token-limits'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { actOnPerson } from '@/lib/people/act-on-person'
import { peopleDatabase, somebody } from '@/lib/people/testing/people-database'
import { makeToken } from './make-token'
import { postedToken } from './posted-token'
import { revokeToken } from './revoke-token'
import { showToken } from './show-token'
import { readToken } from './token-text'
import { managedTokens, ownTokens } from './tokens'
import { whoseToken } from './whose-token'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await peopleDatabase()
})
afterAll(() => database.drop())
beforeEach(() =>
  database.owner.query('TRUNCATE governance.person, governance.person_role, governance.audit_event CASCADE'),
)

const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
const analyst = (board = 3) => somebody(database, [of('analyst', board)])
type Somebody = Awaited<ReturnType<typeof somebody>>

async function made({ viewer }: Somebody, boardId: number | null = null, days: 30 | 365 = 30) {
  const token = await makeToken(viewer, { name: 'a report', boardId, days })
  if (token.done !== 'made') throw new Error(token.done)
  return token
}
const refusedOf = async (text: string) => (await whoseToken(readToken(text)!)).refused
const audit = async () =>
  (
    await database.owner.query<{ line: string }>(
      `SELECT concat_ws(' ', action, outcome, board_id) AS line FROM governance.audit_event ORDER BY id`,
    )
  ).rows.map(({ line }) => line)

describe('a token', () => {
  test('is kept as a hash, is its maker’s, is shown once, and each act is in the audit once', async () => {
    const ann = await analyst()
    const { id, text } = await made(ann, 3)
    const everything = await database.owner.query<{ all: string }>(
      `SELECT (SELECT string_agg(t::text, '') FROM governance.api_token t) ||
              (SELECT string_agg(a::text, '') FROM governance.audit_event a) AS all`,
    )
    expect(everything.rows[0]!.all).not.toContain(text.slice(13))
    expect(await whoseToken(readToken(text)!)).toEqual({ refused: null, id, personId: ann.id, boardId: 3 })
    expect(await showToken((await analyst()).viewer, id)).toBe(false)
    expect(await showToken(ann.viewer, id)).toBe(true)
    expect(await showToken(ann.viewer, id)).toBe(false)
    const [own] = await ownTokens(ann.viewer)
    expect(own).toMatchObject({
      id,
      name: 'a report',
      prefix: text.slice(4, 12),
      boardId: 3,
      maker: ann.email,
    })
    expect(own!.usedAt).not.toBeNull()
    expect(await revokeToken(ann.viewer, id)).toBe('revoked')
    expect(await revokeToken(ann.viewer, id)).toBe('unchanged')
    expect(await refusedOf(text)).toBe('ended')
    expect(await audit()).toEqual(['token-made allowed 3', 'token-revoked allowed 3'])
  })

  test('with one sign changed, or of another prefix, is none', async () => {
    const ann = await analyst()
    const [one, two] = [await made(ann), await made(ann)]
    const changed = `${one.text.slice(0, -2)}${one.text.endsWith('AA') ? 'BB' : 'AA'}`
    const crossed = `${one.text.slice(0, 13)}${two.text.slice(13)}`
    for (const text of [changed, crossed])
      expect(await whoseToken(readToken(text)!)).toEqual({
        refused: 'unknown',
        id: null,
        personId: null,
        boardId: null,
      })
  })

  test('ends when its time is over', async () => {
    const { id, text } = await made(await analyst(), null, 365)
    await database.owner.query(
      `UPDATE governance.api_token SET created_at = created_at - interval '8761 hours',
         expires_at = expires_at - interval '8761 hours' WHERE id = $1`,
      [id],
    )
    expect(await refusedOf(text)).toBe('expired')
    await expect(
      database.owner.query("UPDATE governance.api_token SET expires_at = created_at + interval '8761 hours'"),
    ).rejects.toThrow('check constraint')
  })

  test('ends with the role that carries it, for good, and with no other', async () => {
    const boss = await somebody(database, [of('administrator')])
    const ann = await somebody(database, [of('analyst', 3), of('manager', 4), of('member', 5)])
    const [north, all] = [await made(ann, 3), await made(ann)]
    const take = (grant: RoleGrant) => actOnPerson(boss.viewer, ann.id, { kind: 'take', grant })
    expect(await take(of('member', 5))).toBe('taken')
    expect([await refusedOf(north.text), await refusedOf(all.text)]).toEqual([null, null])
    expect(await take(of('analyst', 3))).toBe('taken')
    expect([await refusedOf(north.text), await refusedOf(all.text)]).toEqual(['ended', null])
    await actOnPerson(boss.viewer, ann.id, { kind: 'give', grant: of('analyst', 3) })
    expect(await refusedOf(north.text)).toBe('ended')
  })

  test.each([
    ['removed', { kind: 'remove', boardId: null }],
    ['signed-out', { kind: 'end-sessions' }],
  ] as const)('ends when its maker is %s', async (why, act) => {
    const boss = await somebody(database, [of('administrator')])
    const ann = await analyst()
    const { text, id } = await made(ann)
    await actOnPerson(boss.viewer, ann.id, act)
    expect(await refusedOf(text)).toBe('ended')
    const { rows } = await database.owner.query('SELECT ended_why FROM governance.api_token WHERE id = $1', [
      id,
    ])
    // A removal takes the roles first.
    expect([{ ended_why: why }, { ended_why: 'role-lost' }]).toContainEqual(rows[0])
  })
})

describe('who makes a token', () => {
  test('is decided in the database as in the service, whatever roles somebody holds', async () => {
    const grant = fc
      .record({ role: fc.constantFrom(...roles), board: fc.constantFrom(1, 2) })
      .map(({ role, board }) => of(role, isBoardRole(role) ? board : null))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(grant, { maxLength: 4, selector: (g) => `${g.role} ${g.boardId}` }),
        async (grants) => {
          const { id } = await somebody(database, grants)
          for (const board of [null, 1, 2]) {
            const { rows } = await database.owner.query<{ reaches: boolean }>(
              'SELECT scope_secret.token_reaches($1, $2::smallint) AS reaches',
              [id, board],
            )
            expect(rows[0]!.reaches).toBe(tokenGrants(grants, board).length > 0)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('makes none for another board, nor without a role that carries one; the refusal is recorded', async () => {
    const wish = (boardId: number | null) => ({ name: 'x', boardId, days: 30 }) as const
    for (const [grants, boardId] of [
      [[of('analyst', 3)], 4],
      [[of('member', 3)], 3],
      [[of('member', 3)], null],
      [[of('reviewer')], 3],
      [[of('administrator')], null],
    ] as const) {
      const { viewer } = await somebody(database, grants)
      await expect(makeToken(viewer, wish(boardId))).rejects.toThrow(Forbidden)
      // The database by itself, asked past the service.
      const pretended = { ...viewer, grants: [of('reviewer'), of('analyst', boardId ?? 3)] }
      await expect(makeToken(pretended, wish(boardId))).rejects.toThrow(Forbidden)
    }
    expect((await database.owner.query('SELECT FROM governance.api_token')).rowCount).toBe(0)
    expect((await audit()).every((line) => line.startsWith('token-made refused'))).toBe(true)
    expect(await audit()).toHaveLength(10)
  })

  test('makes so many and no more, also at the same moment', async () => {
    const ann = await analyst()
    const wish = { name: 'x', boardId: null, days: 30 } as const
    const answers = []
    for (let i = 0; i < mostTokens - 1; i += 1) answers.push((await makeToken(ann.viewer, wish)).done)
    const last = await Promise.all([1, 2, 3].map(() => makeToken(ann.viewer, wish)))
    expect(last.map(({ done }) => done).sort()).toEqual(['made', 'too-many', 'too-many'])
    expect(new Set(answers)).toEqual(new Set(['made']))
  })

  test('says what it is for, of which board and for how long', async () => {
    const { viewer } = await analyst()
    const post = (fields: Record<string, string>) =>
      postedToken(viewer, { get: (name) => ({ act: 'make', ...fields })[name] ?? null })
    expect(await post({})).toEqual({ kind: 'faults', faults: ['name', 'days'] })
    expect(await post({ name: 'x'.repeat(81), board: 'atlantis', days: '366' })).toEqual({
      kind: 'faults',
      faults: ['name', 'board', 'days'],
    })
    expect(await post({ name: ' report ', board: '', days: '365' })).toMatchObject({ kind: 'made' })
    expect((await ownTokens(viewer)).map(({ name }) => name)).toEqual(['report'])
  })
})

describe('who sees and ends a token', () => {
  test('its maker, administrators and the managers of a board that it reaches, and nobody else', async () => {
    const ann = await somebody(database, [of('analyst', 3), of('analyst', 4)])
    const rev = await somebody(database, [of('reviewer')])
    const [north, all, national] = [await made(ann, 3), await made(ann), await made(rev)]
    const seenBy = async (...grants: RoleGrant[]) => {
      const { viewer } = await somebody(database, grants)
      return (await managedTokens(viewer)).map(({ id }) => id).sort()
    }
    const ids = (...tokens: { id: string }[]) => tokens.map(({ id }) => id).sort()
    expect(await seenBy(of('administrator'))).toEqual(ids(north, all, national))
    expect(await seenBy(of('manager', 3))).toEqual(ids(north, all))
    expect(await seenBy(of('manager', 4))).toEqual(ids(all))
    for (const grant of [of('manager', 5), of('analyst', 3), of('steward'), of('reviewer')])
      expect(await seenBy(grant)).toEqual([])
    const demonstration = await somebody(database, [of('administrator')], { demonstration: true })
    expect(await managedTokens(demonstration.viewer)).toEqual([])

    const south = await somebody(database, [of('manager', 4)])
    for (const viewer of [south.viewer, (await analyst(3)).viewer, demonstration.viewer])
      await expect(revokeToken(viewer, north.id)).rejects.toThrow(NotFound)
    await expect(revokeToken(south.viewer, 'x')).rejects.toThrow(NotFound)
    expect(await revokeToken(south.viewer, all.id)).toBe('revoked')
    expect([await refusedOf(north.text), await refusedOf(all.text)]).toEqual([null, 'ended'])
    expect((await audit()).slice(3)).toEqual([
      ...Array.from({ length: 4 }, () => 'token-revoked refused'),
      'token-revoked allowed',
    ])
  })

  test('the gate role reads no hash, and none but the functions write', async () => {
    await made(await analyst())
    const gate = await database.connect(database.gateUrl)
    try {
      expect((await gate.query('SELECT id, name FROM governance.api_token')).rows).toEqual([])
      for (const sql of [
        'SELECT hash FROM governance.api_token',
        'SELECT * FROM governance.api_token',
        'UPDATE governance.api_token SET ended_at = NULL, ended_why = NULL',
        'DELETE FROM governance.api_token',
        "INSERT INTO governance.api_token (person_id, name, prefix, hash, expires_at) SELECT id, 'x', '00000000', sha256('x'), now() FROM governance.person",
        'SELECT scope_secret.token_reaches(gen_random_uuid(), NULL)',
      ])
        await expect(gate.query(sql), sql).rejects.toThrow('permission denied')
      const { rows } = await gate.query(
        "SELECT done FROM governance.make_token('x', '00000000', sha256('x'), NULL, 30)",
      )
      expect(rows).toEqual([{ done: 'not-yours' }])
    } finally {
      await gate.end()
    }
  })
})
