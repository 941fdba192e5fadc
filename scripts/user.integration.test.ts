import { afterAll, beforeAll, expect, test } from 'vitest'
import { peopleDatabase } from '@/lib/people/testing/people-database'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { runScript } from './testing/run-script'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await peopleDatabase()
})
afterAll(() => database.drop())

const user = (...args: string[]) => runScript('scripts/user.ts', args, { DATABASE_URL: database.ownerUrl })
const done = (out: string) => ({ code: 0, out: `${out}\n`, err: '' })
const failed = (sentence: string) => ({ code: 1, out: '', err: `${sentence}\n` })

test('adds people, says who there is, and removes them', async () => {
  expect(await user('add', 'Root@Example.org', '--role', 'administrator')).toEqual(
    done('root@example.org is invited: administrator.'),
  )
  expect(
    await user('add', 'kim@example.org', '--role', 'member', '--board', 'kent', '--board', 'W15000003'),
  ).toEqual(done('kim@example.org is invited: member of Kent, member of South Wales.'))
  expect(await user('list')).toEqual(
    done('kim@example.org  member of Kent, member of South Wales\nroot@example.org  administrator'),
  )
  expect(await user('remove', 'kim@example.org')).toEqual(done('kim@example.org is removed.'))
  expect(await user('remove', 'root@example.org')).toEqual(
    failed('root@example.org is the last administrator: add another one first, then remove this one.'),
  )
})

test('what cannot be understood changes nothing, and says how it is done', async () => {
  const wrong: readonly (readonly [string, ...string[]])[] = [
    ['A member is of a board: give --board.', 'add', 'a@b.uk', '--role', 'member'],
    ['There is no board "atlantis"', 'add', 'a@b.uk', '--role', 'member', '--board', 'atlantis'],
  ]
  for (const [sentence, ...args] of wrong) {
    const { code, out, err } = await user(...args)
    expect({ code, out }, sentence).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toContain('Usage: npm run user -- add EMAIL --role ROLE [--board CODE]…')
  }
})
