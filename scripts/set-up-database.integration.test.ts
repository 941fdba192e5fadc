import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectOwner } from '@/lib/database/connect-owner'
import { stateOf } from '@/lib/releases/testing/release-harness'
import { runScript } from './testing/run-script'

const masterSecret = randomBytes(32).toString('hex')
const dataDirectory = mkdtempSync(path.join(tmpdir(), 'set-up-'))
const name = `test_set_up_${randomBytes(4).toString('hex')}`
let server: Client
let url: string

beforeAll(async () => {
  server = await connectOwner(process.env.TEST_DATABASE_URL!)
  await server.query(`CREATE DATABASE ${name}`)
  const address = new URL(process.env.TEST_DATABASE_URL!)
  address.pathname = `/${name}`
  url = address.toString()
})
afterAll(async () => {
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  for (const role of [`${name}_web`, `${name}_gate`]) await server.query(`DROP ROLE IF EXISTS ${role}`)
  await server.end()
  rmSync(dataDirectory, { recursive: true })
})

const environment = () => ({
  DATABASE_URL: url,
  MASTER_SECRET: masterSecret,
  DATA_DIR: dataDirectory,
  // Two thousandths of the true size.
  DEMONSTRATION_SCALE: '0.002',
})
const setUp = (...args: string[]) => runScript('scripts/set-up-database.ts', args, environment())
const lastLine = (out: string) => JSON.parse(out.trim().split('\n').at(-1)!)
const ask = async (address: string, sql: string) => {
  const client = await connectOwner(address)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('sets an empty database up: tables, two roles, demonstration figures, records and accounts', async () => {
  const { code, out } = await setUp()
  expect(code).toBe(0)
  const { webUrl, gateUrl, accounts } = lastLine(out)
  expect(accounts.map(({ label }: { label: string }) => label)).toEqual([
    'Board member, Avon and Somerset',
    'Board analyst, Avon and Somerset',
    'Board manager, Avon and Somerset',
    'Board analyst, Kent',
    'Board member, South Wales',
    'Reviewer',
    'Data steward',
    'Administrator',
  ])
  expect(await ask(webUrl, 'SELECT count(*)::int AS boards FROM reference.board')).toEqual([{ boards: 42 }])
  expect(await ask(gateUrl, 'SELECT demonstration FROM scope.current_edition()')).toEqual([
    { demonstration: true },
  ])
  const [role] = await ask(
    url,
    `SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = '${name}_web'`,
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false })
  expect(
    await ask(url, 'SELECT id, kind::text, access::text, demonstration FROM releases.source ORDER BY id'),
  ).toEqual([
    { id: 'demonstration', kind: 'published', access: 'restricted', demonstration: true },
    { id: 'linked-demonstration', kind: 'linked', access: 'restricted', demonstration: true },
  ])
  const [cells] = await ask(
    url,
    `SELECT count(*)::int AS number FROM figures.cell c JOIN releases.release r ON r.id = release_id
     WHERE source_id = 'linked-demonstration' AND measure = 'crimes-recorded' AND breakdown = 'all' AND NOT suppressed`,
  )
  expect(cells!.number).toBeGreaterThan(43)
  // The invented delivery is gone, as the service made it itself; the records are kept for the time of retention.
  expect(readdirSync(dataDirectory)).toEqual(['releases'])
})

test('again, it changes nothing and gives the same addresses', async () => {
  const owner = await connectOwner(url)
  const before = await stateOf(owner)
  const first = lastLine((await setUp()).out)
  const second = lastLine((await setUp()).out)
  expect(second).toEqual(first)
  expect(await stateOf(owner)).toEqual(before)
  await owner.end()
})

test('when the measures have changed, the figures are made again, to the same month', async () => {
  const releases = `SELECT id, period_to::text AS to FROM releases.release WHERE source_id = 'demonstration' ORDER BY id`
  const before = await ask(url, releases)
  // As an older version would have left it.
  await ask(
    url,
    `UPDATE releases.release SET checksum = 'older', report = report || '{"definitions": "older"}'
     WHERE source_id = 'demonstration'`,
  )
  await setUp()
  const [first, second, ...others] = await ask(url, releases)
  expect({ first, others }).toEqual({ first: before[0], others: [] })
  expect(second.to).toBe(before[0].to)
  const current = `SELECT release_id AS id FROM releases.edition_release JOIN releases.edition e ON e.id = edition_id
     WHERE e.current AND source_id = 'demonstration'`
  expect(await ask(url, current)).toEqual([{ id: second.id }])
})

test('the demonstration accounts end with the first restricted source that is not invented, and come back', async () => {
  const left = async () =>
    (
      await ask(
        url,
        'SELECT count(*)::int AS number FROM governance.person WHERE demonstration AND removed_at IS NULL',
      )
    )[0]
  await ask(
    url,
    `INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, status)
     VALUES ('real', 'Real', 'Real', 'P', 'published', 'restricted', 'management_information')`,
  )
  expect(lastLine((await setUp()).out).accounts).toEqual([])
  expect(await left()).toEqual({ number: 0 })
  await ask(url, `DELETE FROM releases.source WHERE id = 'real'`)
  expect(lastLine((await setUp()).out).accounts).toHaveLength(8)
  expect(await left()).toEqual({ number: 8 })
})

test('without demonstration it names no accounts', async () => {
  expect(lastLine((await setUp('--without-demonstration')).out).accounts).toEqual([])
})

test('what is wrong with the environment is one sentence', async () => {
  const at = (env: Record<string, string>) => runScript('scripts/set-up-database.ts', [], env)
  expect(await at({})).toEqual({
    code: 1,
    out: '',
    err: 'DATABASE_URL is not set: start the service with "npm start".\n',
  })
  const short = await at({ DATABASE_URL: url, MASTER_SECRET: 'short' })
  expect(short.code).toBe(1)
  expect(short.err.trim().split('\n').at(-1)).toBe('MASTER_SECRET must have at least 32 characters')
  const nowhere = await at({ DATABASE_URL: 'postgresql://owner@127.0.0.1:1/x', MASTER_SECRET: masterSecret })
  expect(nowhere).toMatchObject({ code: 1, out: '' })
  expect(nowhere.err).toMatch(
    /^The database cannot be reached: .*ECONNREFUSED.*\. Check DATABASE_URL and that PostgreSQL runs\.\n$/,
  )
})
