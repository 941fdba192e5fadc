import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopedTestDatabase, type ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { auditSteward } from './steward-act'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await scopedTestDatabase()
})
afterAll(() => database.drop())

test('an act is the person’s who filed it, or of who was at a terminal, in words', async () => {
  const person = randomUUID()
  const note = (by: string) =>
    auditSteward(database.owner, 'release-publish', 'release 1', 'allowed', { edition: 2, by })
  await note(`person ${person}`)
  await note('command line, ann')
  await note(`person ${person} and another`)
  const { rows } = await database.owner.query(
    'SELECT person_id, details FROM governance.audit_event ORDER BY id',
  )
  expect(rows).toEqual([
    { person_id: person, details: { edition: 2 } },
    { person_id: null, details: { edition: 2, by: 'command line, ann' } },
    { person_id: null, details: { edition: 2, by: `person ${person} and another` } },
  ])
})
