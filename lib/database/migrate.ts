import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { MigrationError } from './migration-error'
import { readMigrations, type Migration } from './migrations'
import { pendingMigrations, type AppliedMigration } from './pending-migrations'

/** The lock that Prisma's own engine takes while migrating, so that the two never migrate at once. */
const prismaMigrateLock = 72707369

/** Prisma's own layout, so that its command line reports the same history. */
const migrationsTable = `CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies what is missing of prisma/migrations: each in a transaction of its own, so that a failing one leaves no
 * trace. Prisma's own "migrate deploy" would do the same but has to download an engine.
 *
 * @param database a connection as the owner
 * @param folder the folder prisma/migrations
 * @returns the names of the migrations that were applied now
 * @throws MigrationError when the database and the folder do not fit together, or a migration fails
 */
export async function migrate(database: Client, folder: string): Promise<readonly string[]> {
  const known = await readMigrations(folder)
  if (pendingMigrations(known, await appliedMigrations(database)).length === 0) return []
  await database.query('SELECT pg_advisory_lock($1)', [prismaMigrateLock])
  try {
    await database.query(migrationsTable)
    const pending = pendingMigrations(known, await appliedMigrations(database))
    for (const migration of pending) await apply(database, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await database.query('SELECT pg_advisory_unlock($1)', [prismaMigrateLock])
  }
}

async function appliedMigrations(database: Client): Promise<readonly AppliedMigration[]> {
  const exists = await database.query<{ found: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`,
  )
  if (!exists.rows[0]?.found) return []
  const applied = await database.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM public._prisma_migrations ORDER BY started_at',
  )
  return applied.rows
}

async function apply(database: Client, migration: Migration): Promise<void> {
  await database.query('BEGIN')
  try {
    // One query without parameters, so that PostgreSQL itself finds the ends of statements and of $$ bodies.
    await database.query(migration.sql)
    await database.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await database.query('COMMIT')
  } catch (fault) {
    await database.query('ROLLBACK')
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new MigrationError(
      `The migration ${migration.name} failed and was taken back: ${reason}. The database is as it was before.`,
      { cause: fault },
    )
  }
}
