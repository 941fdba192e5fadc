import fc from 'fast-check'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Forbidden } from '@/lib/access/errors'
import { signScope } from '@/lib/access/sign-scope'
import type { Viewer } from '@/lib/access/viewer'
import { endAgreement } from '@/lib/agreements/end-agreement'
import { refusedWords } from '@/lib/agreements/withheld-words'
import { findBoard } from '@/lib/boards/find-board'
import { scopedTransaction, type ScopedDatabase } from '@/lib/database/scoped-transaction'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { webClient } from '@/lib/database/web-client'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { sessionClaims } from '@/lib/session/session-token'
import { viewerOfSession } from '@/lib/session/viewer-of-session'
import { say } from '@/lib/text/say'
import { dataQuality } from './data-quality'
import { answerCache } from './door/ask'
import { editionContents } from './door/edition-contents'
import { readCells } from './door/read-cells'
import { readFlows } from './door/read-flows'
import { glance } from './glance'
import { measurePage } from './measure-page'
import { measureSeries } from './measure-series'
import { policyAndEdition } from './policy-and-edition'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'

// Agreements are held twice, as scope is: by the door, and by PostgreSQL. Each is taken away, and the other holds alone.

let database: ScopedTestDatabase
const stewardId = '00000000-0000-4000-8000-000000000005'
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  await database.owner.query(
    `INSERT INTO governance.person (id, email, label) VALUES ($1, 'steward@example.invalid', 'Steward')`,
    [stewardId],
  )
  await database.owner.query(`INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'steward')`, [
    stewardId,
  ])
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.owner.query('UPDATE governance.agreement SET ended_at = NULL, ended_why = NULL')
})

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const both = viewerWith(people.avon, ['analyst', 'avon-and-somerset'], ['analyst', 'kent'])
const reviewer = viewerWith(people.reviewer, ['reviewer', null])
const steward = viewerWith(stewardId, ['steward', null])
const administrator = viewerWith(people.administrator, ['administrator', null])
const [avonId, kentId] = [findBoard('avon-and-somerset')!.id, findBoard('kent')!.id]
const board = 'avon-and-somerset'

const end = (agency: string, boardId = avonId) =>
  database.owner.query(
    "UPDATE governance.agreement SET ended_at = now(), ended_why = 'x' WHERE agency = $1::governance.agency AND board_id = $2",
    [agency, boardId],
  )
/** The agreement, so that an administrator can end it in the service. */
const numberOf = async (agency: string) =>
  (
    await database.owner.query<{ id: number }>(
      'SELECT id FROM governance.agreement WHERE agency = $1::governance.agency AND board_id = $2',
      [agency, avonId],
    )
  ).rows[0]!.id

describe('an agreement that ended', () => {
  test('takes the figures from the page, which says which and whom to ask; England and Wales stays', async () => {
    await end('courts')
    const page = await measurePage(avon, { board, measure: 'sent-to-completion' })
    expect(page.main).toBeNull()
    expect([page.curve, page.cohort, page.split, page.categories]).toEqual([null, null, null, []])
    expect(page.withheld).toMatchObject({
      shownToCheck: false,
      missing: [{ agency: 'courts', state: 'ended', contact: { name: 'Information manager (invented)' } }],
    })
    expect(page.others.every(({ area }) => area.kind !== 'board')).toBe(true)
    const nation = await measurePage(avon, {
      board,
      measure: 'sent-to-completion',
      area: 'england-and-wales',
    })
    expect(nation.main!.area.kind).toBe('nation')
    expect(nation.withheld).toBeNull()
    const words = say('en', refusedWords(page.board.name, page.withheld!.missing))
    expect(words).toContain('the agreement with the courts (HMCTS) was ended on')
    expect(words).toContain('information@avon-and-somerset.demonstration.invalid')
  })

  test('leaves measures that do not need it, and other boards, as they were', async () => {
    await end('courts')
    const shown = await measurePage(avon, { board, measure: 'victim-journey-to-charge' })
    expect(shown.main!.provenance.source.kind).toBe('linked')
    expect(shown.withheld).toBeNull()
    const kent = await measurePage(both, { board: 'kent', measure: 'sent-to-completion' })
    expect(kent.main!.provenance.source.kind).toBe('linked')
  })

  test('takes the file and the answer for programs, too, in words', async () => {
    await end('courts')
    const question = { board, measure: 'sent-to-completion' }
    await expect(measureSeries(avon, question)).rejects.toThrow(Forbidden)
    await expect(measureSeries(avon, { ...question, source: 'linked-demonstration' })).rejects.toMatchObject({
      status: 403,
      words: { key: 'agreements.refused' },
    })
  })

  test('stands in place of its line at a glance', async () => {
    await end('police')
    const { rows, withheld, withheldRows } = await glance(avon, { board })
    expect(withheld!.missing.map(({ agency }) => agency)).toEqual(['police'])
    const not = withheldRows.map(({ measure }) => measure.id)
    expect(not).toContain('victim-journey-to-charge')
    expect(not).not.toContain('crown-open')
    expect(rows.map(({ series }) => series.measure.id)).not.toContain('victim-journey-to-charge')
  })

  test('ends what is told of the quality of the board’s records', async () => {
    expect((await dataQuality(avon, { board })).release!.joins).not.toEqual([])
    await end('cps')
    const { release } = await dataQuality(avon, { board })
    expect([release!.joins, release!.fields, release!.dates]).toEqual([[], [], []])
    expect(release!.withheld!.missing).toMatchObject([{ agency: 'cps', state: 'ended' }])
  })

  test('hides from reviewers, but not from a steward, who has to check the release and is told', async () => {
    await end('courts')
    const question = { board, measure: 'sent-to-completion' }
    expect((await measurePage(reviewer, question)).main).toBeNull()
    const page = await measurePage(steward, question)
    expect(page.main!.provenance.source.kind).toBe('linked')
    expect(page.withheld).toMatchObject({ shownToCheck: true, missing: [{ agency: 'courts' }] })
    // Nor does what a steward has just seen come back for somebody else of the same boards.
    expect((await measurePage(reviewer, question)).main).toBeNull()
  })
})

test('nobody has agreements yet: nothing linked of a board is shown, and the page says so', async () => {
  await database.owner.query('BEGIN')
  const kept = await database.owner.query('SELECT to_jsonb(a) AS a FROM governance.agreement a')
  await database.owner.query('DELETE FROM governance.agreement')
  await database.owner.query('COMMIT')
  try {
    const page = await measurePage(avon, { board, measure: 'victim-journey-to-charge' })
    expect(page.main).toBeNull()
    expect(page.withheld!.missing).toEqual(
      ['police', 'cps'].map((agency) => ({ agency, state: 'missing', on: null, contact: null })),
    )
  } finally {
    await database.owner.query(
      'INSERT INTO governance.agreement SELECT (jsonb_populate_record(NULL::governance.agreement, a)).* FROM jsonb_array_elements($1) a',
      [JSON.stringify(kept.rows.map(({ a }: { a: unknown }) => a))],
    )
  }
})

test('an invented agreement is good for invented records only', async () => {
  await database.owner.query(
    "UPDATE releases.source SET demonstration = false WHERE id = 'linked-demonstration'",
  )
  try {
    const page = await measurePage(avon, { board, measure: 'victim-journey-to-charge' })
    expect(page.main).toBeNull()
    expect(page.withheld!.missing.map(({ state }) => state)).toEqual(['missing', 'missing'])
    expect(await seenInDatabase([avonId])).toEqual([])
  } finally {
    await database.owner.query(
      "UPDATE releases.source SET demonstration = true WHERE id = 'linked-demonstration'",
    )
  }
})

describe('a warm cache', () => {
  const question = { board, measure: 'sent-to-completion' }
  const source = async (viewer: Viewer = avon) =>
    (await measurePage(viewer, question)).main?.provenance.source.kind

  test('does not outlive an agreement that an administrator ends: the very next question is without it', async () => {
    expect(await source()).toBe('linked')
    const misses = answerCache().misses
    expect(await source()).toBe('linked')
    expect(answerCache().misses).toBe(misses)
    expect(await endAgreement(administrator, await numberOf('courts'), 'It was withdrawn')).toBe('ended')
    expect(await source()).toBeUndefined()
  })

  test('does not outlive a release that is withdrawn', async () => {
    expect(await source()).toBe('linked')
    await database.owner.query("UPDATE releases.release SET status = 'withdrawn' WHERE id = 5")
    try {
      expect(await source()).toBeUndefined()
    } finally {
      await database.owner.query("UPDATE releases.release SET status = 'published' WHERE id = 5")
    }
    expect(await source()).toBe('linked')
  })

  test('does not outlive a person: the very next request of who was removed is nobody’s', async () => {
    const { rows } = await database.owner.query<{ version: number }>(
      'SELECT session_version AS version FROM governance.person WHERE id = $1',
      [people.avon],
    )
    const claims = sessionClaims(people.avon, rows[0]!.version)
    const token = await encode({ token: claims as never, secret: process.env.NEXTAUTH_SECRET!, maxAge: 60 })
    expect(await source((await viewerOfSession(token))!)).toBe('linked')
    const before = (await policyAndEdition(avon)).policyVersion
    const remove = (at: string) =>
      database.owner.query(`UPDATE governance.person SET removed_at = ${at} WHERE id = $1`, [people.avon])
    await remove('now()')
    try {
      expect(await viewerOfSession(token)).toBeNull()
      expect((await policyAndEdition(avon)).policyVersion).toBeGreaterThan(before)
    } finally {
      await remove('NULL')
    }
  })

  test('does not outlive a steward’s role: what the database shows changes with it', async () => {
    await end('courts')
    const before = (await policyAndEdition(steward)).policyVersion
    expect(await source(steward)).toBe('linked')
    await database.owner.query('DELETE FROM governance.person_role WHERE person_id = $1', [stewardId])
    try {
      expect((await policyAndEdition(steward)).policyVersion).toBeGreaterThan(before)
      // Even where somebody still held the old viewer, as no request does.
      expect(await source(steward)).toBeUndefined()
    } finally {
      await database.owner.query(
        "INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'steward')",
        [stewardId],
      )
    }
  })
})

test('the policy version rises with every change of who may see what, and not with reading', async () => {
  const version = async () => (await policyAndEdition(avon)).policyVersion
  const changes = [
    "UPDATE governance.agreement SET ends_on = ends_on + 1 WHERE board_id = 1 AND agency = 'cps'",
    "DELETE FROM reference.measure_agency WHERE measure = 'guilty-plea' AND agency = 'cps'",
    "INSERT INTO reference.measure_agency VALUES ('guilty-plea', 'cps')",
    `INSERT INTO governance.person_role (person_id, role) VALUES ('${people.kent}', 'reviewer')`,
    `DELETE FROM governance.person_role WHERE person_id = '${people.kent}' AND role = 'reviewer'`,
    `UPDATE governance.person SET removed_at = now() WHERE id = '${people.kent}'`,
    `UPDATE governance.person SET removed_at = NULL WHERE id = '${people.kent}'`,
    "UPDATE releases.annotation SET words_en = 'x'",
    "UPDATE releases.source SET notes_en = 'x' WHERE id = 'old-outcomes'",
    'UPDATE releases.edition SET current = current',
  ]
  for (const sql of changes) {
    const before = await version()
    expect((await database.owner.query(sql)).rowCount, sql).toBeGreaterThan(0)
    expect(await version(), sql).toBeGreaterThan(before)
  }
  const before = await version()
  await glance(avon, { board })
  expect(await version()).toBe(before)
})

/** Pairs of board and measure, and whether of cells or of flows, in the order of their text. */
type Seen = readonly string[]
const pairs = (found: readonly { board_id: number; measure: string; kind: string }[]): Seen =>
  [...new Set(found.map(({ board_id, measure, kind }) => `${kind} ${board_id} ${measure}`))].sort()

const inScope = async <T>(
  viewer: Viewer,
  boardIds: readonly number[],
  read: (database: ScopedDatabase) => Promise<T>,
) => {
  const expiresAt = Math.floor(Date.now() / 1000) + 30
  const token = signScope({ personId: viewer.personId, boardIds, expiresAt }, database.scopeKey)
  return scopedTransaction(webClient(), token, read)
}

/** What row-level security alone lets through of the linked release. */
function seenInDatabase(boardIds: readonly number[], viewer = avon): Promise<Seen> {
  return inScope(viewer, boardIds, async (transaction) =>
    pairs(
      await transaction.$queryRaw`
        SELECT DISTINCT 'cell' AS kind, board_id, measure FROM figures.cell WHERE release_id = 5 AND board_id IS NOT NULL
        UNION SELECT DISTINCT 'flow', board_id, measure FROM figures.flow_cell WHERE release_id = 5 AND board_id IS NOT NULL`,
    ),
  )
}

/** What the door lets through of it. */
function seenThroughDoor(viewer: Viewer, boardIds: readonly number[], tokenBoards = boardIds): Promise<Seen> {
  return inScope(viewer, tokenBoards, async (transaction) => {
    const now = await policyAndEdition(viewer)
    const today = new Date().toISOString().slice(0, 10)
    const asking = { database: transaction, viewer, now, today }
    const { pinned } = await editionContents(asking)
    const pin = pinned.find(({ releaseId }) => releaseId === 5)!
    const measures = linkedMeasures.map(({ id }) => id)
    const cells = await readCells(asking, {
      pinned: [pin],
      areaIds: [avonId, kentId],
      measures,
      breakdowns: [],
    })
    const found = cells.map(({ areaId, measure }) => ({ kind: 'cell', board_id: areaId, measure }))
    for (const areaId of [avonId, kentId])
      for (const measure of ['sent-to-completion', 'victim-journey-to-charge']) {
        const of = { pin, areaId, measure, breakdown: 'all', category: 'all', view: 'period' } as const
        if ((await readFlows(asking, of)).length > 0) found.push({ kind: 'flow', board_id: areaId, measure })
      }
    return pairs(found)
  })
}

/** Agreements of both boards, each given as days from today; null is none. */
const term = fc.option(
  fc.record({
    from: fc.integer({ min: -3, max: 2 }),
    days: fc.integer({ min: 0, max: 4 }),
    ended: fc.boolean(),
  }),
  { freq: 4 },
)
const drawn = fc.record({
  terms: fc.array(term, { minLength: 6, maxLength: 6 }),
  boards: fc.constantFrom([avonId], [kentId], [avonId, kentId]),
  checks: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never
const agencies = ['police', 'cps', 'courts'] as const

async function write({ terms }: Drawn): Promise<void> {
  const rows = terms.flatMap((one, i) =>
    one === null ? [] : [{ ...one, board: i < 3 ? avonId : kentId, agency: agencies[i % 3]! }],
  )
  await database.owner.query('DELETE FROM governance.agreement WHERE board_id = ANY ($1)', [[avonId, kentId]])
  await database.owner.query(
    `INSERT INTO governance.agreement (board_id, agency, demonstration, parties, purpose, lawful_basis, contact_name,
       contact_email, starts_on, ends_on, ended_at, ended_why)
     SELECT r.board, r.agency, true, 'p', 'p', 'l', 'c', 'c', d.today + r."from", d.today + r."from" + r.days,
       CASE WHEN r.ended THEN now() END, CASE WHEN r.ended THEN 'x' END
     FROM jsonb_to_recordset($1) r (board smallint, agency governance.agency, "from" int, days int, ended boolean),
       (SELECT (now() AT TIME ZONE 'UTC')::date AS today) d`,
    [JSON.stringify(rows)],
  )
}

/** The rule again, from the columns of the contract alone. */
function ruled({ terms, boards, checks }: Drawn, everything: Seen): Seen {
  return everything.filter((one) => {
    const [, board, id] = one.split(' ')
    if (!boards.includes(Number(board))) return false
    if (checks) return true
    const columns = linkedMeasures.find((measure) => measure.id === id)!.linked.contractColumns
    return agencies.every((agency, i) => {
      const table = agency === 'courts' ? 'court_' : `${agency}_`
      if (!columns.some((column) => column.startsWith(table))) return true
      const kept = terms[i + (Number(board) === avonId ? 0 : 3)]
      return kept != null && !kept.ended && kept.from <= 0 && kept.from + kept.days >= 0
    })
  })
}

const viewerOf = ({ boards, checks }: Drawn): Viewer =>
  checks
    ? { ...steward, scope: viewerWith(people.avon, ...grantsOf(boards)).scope }
    : viewerWith(people.avon, ...grantsOf(boards))
const grantsOf = (ids: readonly number[]) =>
  ids.map((id): ['analyst', string] => ['analyst', id === avonId ? 'avon-and-somerset' : 'kent'])

test('whatever agreements there are: the door, row-level security alone, and the door alone show what the rule says', async () => {
  const everything = await seenInDatabase([avonId, kentId], steward)
  expect(everything.length).toBeGreaterThan(12)
  const runs = Number(process.env.PROPERTY_RUNS ?? 40)
  const check = (show: (one: Drawn) => Promise<Seen>) =>
    fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        await write(one)
        expect(await show(one)).toEqual(ruled(one, everything))
      }),
      { numRuns: runs, seed: 5 },
    )
  const throughDoor = (one: Drawn) => seenThroughDoor(viewerOf(one), one.boards)
  await check(throughDoor)
  await check((one) => seenInDatabase(one.boards, viewerOf(one)))
  for (const table of ['cell', 'flow_cell'])
    await database.owner.query(`ALTER TABLE figures.${table} DISABLE ROW LEVEL SECURITY`)
  try {
    answerCache().clear()
    await check(throughDoor)
  } finally {
    for (const table of ['cell', 'flow_cell'])
      await database.owner.query(`ALTER TABLE figures.${table} ENABLE ROW LEVEL SECURITY`)
  }
}, 120_000)
