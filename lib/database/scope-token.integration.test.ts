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
async function valuesSeen(
  token: string | null,
  sql = 'SELECT value FROM figures.cell ORDER BY value',
): Promise<number[]> {
  await web.query('BEGIN')
  if (token !== null) await web.query("SELECT set_config('app.scope', $1, true)", [token])
  const rows = await web.query<{ value: string }>(sql)
  await web.query('COMMIT')
  return rows.rows.map((row) => Number(row.value) - 7_700_000)
}

describe('a signed scope', () => {
  test('shows its boards, England and Wales, and every board of open releases; nothing withdrawn or unpublished', async () => {
    expect(await valuesSeen(signScope(claim([1]), database.scopeKey))).toEqual([101, 102, 201, 202, 203])
    expect(await valuesSeen(signScope(claim([2]), database.scopeKey))).toEqual([101, 103, 201, 202, 203])
  })

  test('of every board, as reviewers and stewards have, shows earlier releases too', async () => {
    expect(await valuesSeen(signScope(claim([1, 2]), database.scopeKey))).toEqual([
      101, 102, 103, 201, 202, 203, 501, 502, 503,
    ])
  })

  test('shows of flows and quality what it shows of cells, and set-aside rows of the same releases', async () => {
    const token = signScope(claim([1]), database.scopeKey)
    expect(await valuesSeen(token, 'SELECT days[1] AS value FROM figures.flow_cell ORDER BY 1')).toEqual(
      await valuesSeen(token),
    )
    expect(await valuesSeen(token, 'SELECT numerator AS value FROM releases.quality ORDER BY 1')).toEqual(
      await valuesSeen(token),
    )
    expect(await valuesSeen(token, 'SELECT rows AS value FROM releases.set_aside ORDER BY 1')).toEqual([
      100, 200,
    ])
    expect(await valuesSeen(token, 'SELECT cases AS value FROM releases.linkage_effect ORDER BY 1')).toEqual(
      await valuesSeen(token),
    )
    expect(
      await valuesSeen(token, "SELECT (run ->> 'pairs')::int AS value FROM releases.linkage_run ORDER BY 1"),
    ).toEqual([100, 200])
  })

  test('shows the annotations of its boards and of all', async () => {
    await web.query('BEGIN')
    await web.query("SELECT set_config('app.scope', $1, true)", [signScope(claim([1]), database.scopeKey)])
    const { rows } = await web.query('SELECT words_en FROM releases.annotation ORDER BY id')
    await web.query('COMMIT')
    expect(rows).toEqual([{ words_en: 'remark 0' }, { words_en: 'remark 1' }])
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
    expect(await valuesSeen(signScope(claim(all), database.scopeKey))).toHaveLength(9)
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

describe('an earlier release of a restricted source', () => {
  const token = () => signScope(claim([1]), database.scopeKey)
  const earlier = async () => (await valuesSeen(token())).filter((value) => value > 500)

  test('is readable to a board where exactly the same is hidden in it as in the one that is shown', async () => {
    expect(await earlier()).toEqual([])
    await database.owner.query("UPDATE releases.release SET pattern = 'now' WHERE id = 5")
    expect(await earlier()).toEqual([501, 502])
    await database.owner.query('UPDATE releases.release SET pattern = NULL')
    expect(await earlier()).toEqual([])
    expect(await valuesSeen(token())).toEqual([101, 102, 201, 202, 203])
    await database.owner.query(
      "UPDATE releases.release SET pattern = CASE id WHEN 1 THEN 'now' WHEN 5 THEN 'earlier' END",
    )
  })

  test('is readable again, instead of the later one, when its edition is the current one again', async () => {
    const point = async (edition: number) => {
      await database.owner.query('UPDATE releases.edition SET current = false WHERE current')
      await database.owner.query('UPDATE releases.edition SET current = true WHERE id = $1', [edition])
    }
    await point(1)
    expect(await valuesSeen(token())).toEqual([201, 202, 203, 501, 502])
    await point(2)
    expect(await valuesSeen(token())).toEqual([101, 102, 201, 202, 203])
  })
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
  // What is agreed is looked up in a table that is made once: no function is called for a row.
  expect(text.replace(/\(hashed SubPlan \d+\)|^\s*SubPlan \d+$/gm, '')).not.toContain('SubPlan')
  expect(text).toContain('hashed SubPlan')
  expect(text).toMatch(/Index Scan|Bitmap/)
})
