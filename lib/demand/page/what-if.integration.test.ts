import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadRequest, Forbidden, NotFound } from '@/lib/access/errors'
import { viewWhatIf } from '@/lib/audit/view-what-if'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { seedLinked } from '@/lib/questions/testing/seeded-linked'
import { people, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { whatIf } from './what-if'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['member', 'avon-and-somerset'])
const board = 'avon-and-somerset'
const trail = async () =>
  (
    await database.owner.query<{ line: string }>(
      `SELECT concat_ws(' ', action, subject, outcome) AS line FROM governance.audit_event ORDER BY id`,
    )
  ).rows.map(({ line }) => line)

test('a board’s what-if is for its people: not for others, not of another board or edition', async () => {
  expect((await whatIf(avon, { board })).figures.board.slug).toBe(board)
  await expect(whatIf(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
  await expect(whatIf(avon, { board: 'atlantis' })).rejects.toThrow(NotFound)
  await expect(whatIf(avon, { board: '\0' })).rejects.toThrow(NotFound)
  await expect(whatIf(avon, { board, edition: 999_999 })).rejects.toThrow(BadRequest)
})

test('views and refusals are recorded; what cannot be read in an address is told, and the rest counts', async () => {
  const before = (await trail()).length
  const { asked, faults } = await viewWhatIf(avon, board, {
    charges: '15',
    days: 'many',
    group: '\0',
    edition: 'x',
  })
  expect(asked.scenario.levers.charges).toBe(15)
  expect(asked.scenario.levers.days).toBe(0)
  expect(faults.map(({ parameter }) => parameter).sort()).toEqual(['days', 'edition', 'group'])
  await expect(viewWhatIf(avon, 'kent', {})).rejects.toThrow(Forbidden)
  const lines = (await trail()).slice(before)
  expect(lines.at(-1)).toBe('view boards/kent/demand/what-if refused')
})
