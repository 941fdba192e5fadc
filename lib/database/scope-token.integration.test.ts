import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from 'pg'
import { randomBytes } from 'node:crypto'
import { signScope } from '@/lib/access/sign-scope'
import { scopedTestDatabase, type ScopedTestDatabase } from './testing/scoped-database'
import { seeded, seedTwoBoards } from './testing/seed-two-boards'

let database: ScopedTestDatabase
let web: Client
beforeAll(async () => {
  database = await scopedTestDatabase()
  await seedTwoBoards(database.owner)
  web = await database.connect(database.webUrl)
})
afterAll(async () => {
  await web.end()
  await database.drop()
})

const inAMinute = () => Math.floor(Date.now() / 1000) + 60
const claim = (boardIds: number[] = [1], expiresAt = inAMinute()) => ({
  personId: seeded.people.analyst,
  boardIds,
  expiresAt,
})

/** The cells (100 × release + area) that a transaction with this token sees, in order; the token is set as the door sets it. */
async function valuesSeen(token: string | null): Promise<number[]> {
  await web.query('BEGIN')
  if (token !== null) await web.query("SELECT set_config('app.scope', $1, true)", [token])
  const rows = await web.query<{ value: string }>('SELECT value FROM figures.cell ORDER BY value')
  await web.query('COMMIT')
  return rows.rows.map((row) => Number(row.value) - 7_700_000)
}

describe('a signed scope', () => {
  test('shows its boards, England and Wales, and every board of open releases; nothing withdrawn or unpublished', async () => {
    expect(await valuesSeen(signScope(claim([1]), database.scopeKey))).toEqual([101, 102, 201, 202, 203])
    expect(await valuesSeen(signScope(claim([2]), database.scopeKey))).toEqual([101, 103, 201, 202, 203])
    expect(await valuesSeen(signScope(claim([1, 2]), database.scopeKey))).toEqual([
      101, 102, 103, 201, 202, 203,
    ])
  })

  test('without boards shows England and Wales and open figures', async () => {
    expect(await valuesSeen(signScope(claim([]), database.scopeKey))).toEqual([101, 201, 202, 203])
  })

  test('ends with its transaction', async () => {
    await valuesSeen(signScope(claim(), database.scopeKey))
    expect(await valuesSeen(null)).toEqual([])
  })

  test('of the longest scope is read', async () => {
    const all = Array.from({ length: 42 }, (_, i) => i + 1)
    expect(await valuesSeen(signScope(claim(all), database.scopeKey))).toHaveLength(6)
  })
})

describe('no cell is seen with', () => {
  const forms: Record<string, () => string | null> = {
    'no token': () => null,
    'an empty token': () => '',
    'an expired token': () => signScope(claim([1], Math.floor(Date.now() / 1000) - 1), database.scopeKey),
    'a token signed with another key': () => signScope(claim(), randomBytes(32)),
    'boards added': () => signScope(claim([1]), database.scopeKey).replace('|1|', '|1,2|'),
    'another person put in': () =>
      signScope(claim(), database.scopeKey).replace(seeded.people.analyst, seeded.people.neighbour),
    'a later expiry': () => {
      const soon = inAMinute()
      return signScope(claim([1], soon), database.scopeKey).replace(`|${soon}|`, `|${soon + 3600}|`)
    },
    'the signature of another token': () => {
      const [own, other] = [
        signScope(claim([1]), database.scopeKey),
        signScope(claim([2]), database.scopeKey),
      ]
      return `${own.slice(0, own.lastIndexOf('|'))}${other.slice(other.lastIndexOf('|'))}`
    },
    'no signature': () => signScope(claim(), database.scopeKey).replace(/[0-9a-f]{64}$/, ''),
    'a signature in capitals': () =>
      signScope(claim(), database.scopeKey).replace(/[0-9a-f]{64}$/, (hex) => `${hex.slice(0, -2)}AF`),
    'another version': () => signScope(claim(), database.scopeKey).replace('v1|', 'v2|'),
    'a part too many': () => `${signScope(claim(), database.scopeKey)}|x`,
    'a newline at its end': () => `${signScope(claim(), database.scopeKey)}\n`,
    'a megabyte': () => '|'.repeat(1_000_000),
  }
  test.each(Object.keys(forms))('%s', async (form) => {
    expect(await valuesSeen(forms[form]!())).toEqual([])
  })
})

test('a claim that could be read in two ways is not signed', () => {
  const key = randomBytes(32)
  const person = { personId: 'x|1,2,3', boardIds: [1], expiresAt: 1 }
  expect(() => signScope(person, key)).toThrow('person')
  expect(() => signScope(claim([1.5]), key)).toThrow('board')
  expect(() => signScope(claim([0]), key)).toThrow('board')
  expect(() => signScope(claim([1], NaN), key)).toThrow('second')
  expect(() => signScope(claim(), randomBytes(16))).toThrow('32 bytes')
})

test('a new key ends the tokens of the old one at once', async () => {
  const old = signScope(claim(), database.scopeKey)
  const next = randomBytes(32)
  await database.owner.query('SELECT scope_secret.store_key($1)', [next])
  expect(await valuesSeen(old)).toEqual([])
  expect(await valuesSeen(signScope(claim(), next))).toHaveLength(5)
  await database.owner.query('SELECT scope_secret.store_key($1)', [database.scopeKey])
})

test('withdrawing a release ends its figures for a token that is still good', async () => {
  const token = signScope(claim(), database.scopeKey)
  await database.owner.query("UPDATE releases.release SET status = 'withdrawn' WHERE id = 1")
  expect(await valuesSeen(token)).toEqual([201, 202, 203])
  await database.owner.query("UPDATE releases.release SET status = 'published' WHERE id = 1")
  expect(await valuesSeen(token)).toHaveLength(5)
})

test('the policy of a cell is worked out once per query and keeps the index of a partition', async () => {
  await web.query('BEGIN')
  await web.query("SELECT set_config('app.scope', $1, true)", [signScope(claim(), database.scopeKey)])
  await web.query('SET LOCAL enable_seqscan = off')
  const plan = await web.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN SELECT value FROM figures.cell
     WHERE release_id = 1 AND area_id = 2 AND measure = 'convictions' AND breakdown = 'all'`,
  )
  await web.query('COMMIT')
  const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(text).toContain('InitPlan')
  expect(text).not.toContain('SubPlan')
  expect(text).toMatch(/Index Scan|Bitmap/)
})
