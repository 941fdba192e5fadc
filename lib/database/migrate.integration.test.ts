import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectOwner } from './connect-owner'
import { migrate } from './migrate'
import { readMigrations } from './migrations'

const migrations = path.resolve('prisma/migrations')
let name: string
let server: Client
let database: Client
let folder: string

beforeEach(async () => {
  const url = new URL(process.env.TEST_DATABASE_URL!)
  name = `test_migrate_${randomBytes(4).toString('hex')}`
  server = await connectOwner(url.toString())
  await server.query(`CREATE DATABASE ${name}`)
  url.pathname = `/${name}`
  database = await connectOwner(url.toString())
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
  await cp(migrations, folder, { recursive: true })
})
afterEach(async () => {
  await database.end()
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await server.end()
  await rm(folder, { recursive: true })
})

const add = async (migration: string, sql: string) => {
  await cp(path.join(folder, '0001_tables'), path.join(folder, migration), { recursive: true })
  await writeFile(path.join(folder, migration, 'migration.sql'), sql)
}
const applied = async () =>
  (
    await database.query('SELECT migration_name AS name FROM public._prisma_migrations ORDER BY started_at')
  ).rows.map((row) => row.name)

test('applies each migration once, in order, in the layout that Prisma reads', async () => {
  const known = await readMigrations(folder)
  expect(await migrate(database, folder)).toEqual(known.map((migration) => migration.name))
  expect(await migrate(database, folder)).toEqual([])
  const { rows } = await database.query(
    `SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, finished_at >= started_at AS finished,
            id ~ '^[0-9a-f-]{36}$' AS identified
     FROM public._prisma_migrations ORDER BY started_at`,
  )
  expect(rows).toEqual(
    known.map(({ name: migration, checksum }) => ({
      migration_name: migration,
      checksum,
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      finished: true,
      identified: true,
    })),
  )
})

test('a migration that fails leaves no trace, and the ones before it stay', async () => {
  await migrate(database, folder)
  await add('9001_good', 'CREATE TABLE public.kept (id int)')
  await add('9002_bad', 'CREATE TABLE public.lost (id int); SELECT 1 / 0')
  await expect(migrate(database, folder)).rejects.toThrow(
    'The migration 9002_bad failed and was taken back: division by zero. The database is as it was before.',
  )
  expect((await applied()).at(-1)).toBe('9001_good')
  const tables = await database.query(
    `SELECT to_regclass('public.kept') AS kept, to_regclass('public.lost') AS lost`,
  )
  expect(tables.rows).toEqual([{ kept: 'kept', lost: null }])
})

test('two services that start at once migrate once', async () => {
  const url = new URL(process.env.TEST_DATABASE_URL!)
  url.pathname = `/${name}`
  const other = await connectOwner(url.toString())
  const both = await Promise.all([migrate(database, folder), migrate(other, folder)])
  await other.end()
  expect(both.map((names) => names.length).sort()).toEqual([0, (await readMigrations(folder)).length])
})

describe('a database that does not fit is refused', () => {
  test('of a newer version', async () => {
    await add('9001_newer', 'SELECT 1')
    await migrate(database, folder)
    await expect(migrate(database, migrations)).rejects.toThrow(
      'The database has the migration 9001_newer, which this version does not know: use the version that made it, or a newer one.',
    )
  })

  test('with a migration changed after it was applied', async () => {
    await add('9001_changed', 'SELECT 1')
    await migrate(database, folder)
    await add('9001_changed', 'SELECT 2')
    await expect(migrate(database, folder)).rejects.toThrow(
      'The migration 9001_changed was changed after it was applied: put its file back and make the change a new migration.',
    )
  })

  test('with a migration begun by another tool and not finished', async () => {
    await migrate(database, folder)
    await database.query(
      `UPDATE public._prisma_migrations SET finished_at = NULL WHERE migration_name = '0001_tables'`,
    )
    await expect(migrate(database, folder)).rejects.toThrow(
      'The migration 0001_tables was begun but not finished: restore the database from its backup, or mark it with "prisma migrate resolve".',
    )
  })
})
