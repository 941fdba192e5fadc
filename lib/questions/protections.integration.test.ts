import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Forbidden, ServiceError } from '@/lib/access/errors'
import { signScope } from '@/lib/access/sign-scope'
import type { Role } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import { findBoard } from '@/lib/boards/find-board'
import { scopedTransaction } from '@/lib/database/scoped-transaction'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { webClient } from '@/lib/database/web-client'
import { measures } from '@/lib/measures/registry'
import { answerCache } from './door/ask'
import { editionContents } from './door/edition-contents'
import { readCells } from './door/read-cells'
import { glance } from './glance'
import { measurePage } from './measure-page'
import { policyAndEdition } from './policy-and-edition'
import { people, restricted, seededService, viewerWith } from './testing/seeded-service'
import { timelinessPage } from './timeliness-page'
import { victimsPage } from './victims-page'

// Scope is held twice: by the door, which asks for the viewer's boards only, and by PostgreSQL, which shows no others
// to a token that was signed for them. Here each is taken away, and the other must hold alone.

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
})
afterAll(() => database.drop())
beforeEach(() => answerCache().clear())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const both = viewerWith(people.avon, ['analyst', 'avon-and-somerset'], ['analyst', 'kent'])
const kentId = findBoard('kent')!.id

/** Reads Kent's cells of every source as the door does, with the scope and the token told apart. */
async function kentCells(door: Viewer, tokenBoards: readonly number[]): Promise<number[]> {
  const now = await policyAndEdition(door)
  const expiresAt = Math.floor(Date.now() / 1000) + 30
  const token = signScope({ personId: door.personId, boardIds: tokenBoards, expiresAt }, database.scopeKey)
  return scopedTransaction(webClient(), token, async (transaction) => {
    const asking = { database: transaction, viewer: door, now, today: '2026-01-01' }
    const { pinned } = await editionContents(asking)
    const cells = await readCells(asking, {
      pinned,
      areaIds: [kentId],
      measures: ['conviction-rate'],
      breakdowns: [],
    })
    return [...new Set(cells.map((cell) => cell.releaseId))]
  })
}

describe('with the door’s scope taken away', () => {
  test('row-level security alone gives no restricted cell of another board', async () => {
    expect(await kentCells(both, [1])).toEqual([2])
  })

  test('and this is because of the token: with Kent in it the same query has rows', async () => {
    expect(await kentCells(both, [1, kentId])).toEqual([1, 2])
  })
})

describe('with row-level security taken away', () => {
  beforeAll(() => database.owner.query('ALTER TABLE figures.cell DISABLE ROW LEVEL SECURITY'))
  afterAll(() => database.owner.query('ALTER TABLE figures.cell ENABLE ROW LEVEL SECURITY'))

  test('the door alone asks for no restricted cell of another board', async () => {
    expect(await kentCells(avon, [1, kentId])).toEqual([2])
  })

  test('and this is because of the scope: with Kent in it the same door has rows', async () => {
    expect(await kentCells(both, [1])).toEqual([1, 2])
  })

  test('every question still refuses', async () => {
    await expect(measurePage(avon, { board: 'kent', measure: 'conviction-rate' })).rejects.toThrow(Forbidden)
    await expect(glance(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
    await expect(timelinessPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
    await expect(victimsPage(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
    const open = await measurePage(avon, {
      board: 'kent',
      measure: 'conviction-rate',
      source: 'old-outcomes',
    })
    expect(JSON.stringify(open)).not.toContain(String(restricted.denominator(kentId)))
  })
})

describe('a warm cache', () => {
  const question = { board: 'avon-and-somerset', measure: 'conviction-rate' }

  test('answers the same question with the same answer', async () => {
    const first = await measurePage(avon, question)
    const misses = answerCache().misses
    expect(await measurePage(avon, question)).toStrictEqual(first)
    expect(answerCache().misses).toBe(misses)
  })

  test('is not shared by viewers of different scope', async () => {
    const misses = answerCache().misses
    await measurePage(avon, question)
    await measurePage(both, question)
    expect(answerCache().misses).toBe(misses + 2)
  })

  test('does not outlive a withdrawn release: the very next question is without it', async () => {
    expect((await measurePage(avon, question)).main!.provenance.releaseId).toBe(1)
    await database.owner.query(
      "UPDATE releases.release SET status = 'withdrawn', withdrawn_at = now() WHERE id = 1",
    )
    try {
      expect((await measurePage(avon, question)).main!.provenance.releaseId).toBe(2)
    } finally {
      await database.owner.query(
        "UPDATE releases.release SET status = 'published', withdrawn_at = NULL WHERE id = 1",
      )
    }
    expect((await measurePage(avon, question)).main!.provenance.releaseId).toBe(1)
  })

  test('does not outlive a source that becomes restricted', async () => {
    const open = { board: 'kent', measure: 'conviction-rate', source: 'old-outcomes' }
    expect((await measurePage(avon, open)).main).not.toBeNull()
    await database.owner.query(
      "UPDATE releases.source SET access = 'restricted', demonstration = true WHERE id = 'old-outcomes'",
    )
    try {
      await expect(measurePage(avon, open)).rejects.toThrow(Forbidden)
    } finally {
      await database.owner.query(
        "UPDATE releases.source SET access = 'open', demonstration = false WHERE id = 'old-outcomes'",
      )
    }
  })
})

test('whoever asks for whatever, no answer and no error tells of a board out of scope', async () => {
  const slugs = boards.map((board) => board.slug)
  const grant = fc.oneof(
    fc.tuple(fc.constantFrom<Role>('member', 'analyst', 'manager'), fc.constantFrom(...slugs)),
    fc.tuple(fc.constantFrom<Role>('administrator'), fc.constant(null)),
  )
  const question = fc.record(
    {
      board: fc.constantFrom(...slugs, 'E23000032', 'atlantis'),
      measure: fc.constantFrom(
        'conviction-rate',
        'crimes-recorded',
        'crown-open',
        ...measures.map(({ id }) => id),
      ),
      source: fc.constantFrom('board-figures', 'old-outcomes', 'national-courts', 'nowhere'),
      area: fc.constant('england-and-wales' as const),
      by: fc.constantFrom('offence-group', 'crime-type', 'sex'),
      crime: fc.constantFrom('adult-rape', 'other'),
      category: fc.constantFrom('robbery', 'burglary', 'all'),
      edition: fc.constantFrom(1, 2, 3),
    },
    { requiredKeys: ['board', 'measure'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 3 }), question, async (grants, asked) => {
      const viewer = viewerWith(people.avon, ...(grants as [Role, string | null][]))
      const answer = await measurePage(viewer, asked).catch((error: unknown) => {
        if (error instanceof ServiceError) return error
        throw error
      })
      const hidden = boards.filter(({ id }) => !viewer.scope?.includes(id))
      const told = JSON.stringify(answer, (_, value: unknown) =>
        typeof value === 'number' ? `#${value}#` : value,
      )
      for (const { id } of hidden) {
        expect(told).not.toContain(`#${restricted.denominator(id)}#`)
        for (let i = 0; i < 13; i += 1) expect(told).not.toContain(`#${1000 * id + 400 + i}#`)
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) },
  )
})
