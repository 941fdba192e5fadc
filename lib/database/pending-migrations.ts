import { MigrationError } from './migration-error'
import type { Migration } from './migrations'

/** A row of Prisma's `_prisma_migrations`. */
export type AppliedMigration = {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
  readonly rolled_back_at: Date | null
}

/**
 * The migrations that are still to be applied, in order.
 *
 * @throws MigrationError when the database holds an unfinished migration, one that this version does not know, or one
 *   whose file was changed after it was applied
 */
export function pendingMigrations(
  known: readonly Migration[],
  rows: readonly AppliedMigration[],
): readonly Migration[] {
  const applied = rows.filter((row) => row.rolled_back_at === null)
  for (const row of applied) {
    const name = row.migration_name
    const migration = known.find((m) => m.name === name)
    if (!migration)
      throw new MigrationError(
        `The database has the migration ${name}, which this version does not know: use the version that made it, or a newer one.`,
      )
    if (!row.finished_at)
      throw new MigrationError(
        `The migration ${name} was begun but not finished: restore the database from its backup, or mark it with "prisma migrate resolve".`,
      )
    if (row.checksum !== migration.checksum)
      throw new MigrationError(
        `The migration ${name} was changed after it was applied: put its file back and make the change a new migration.`,
      )
  }
  const done = new Set(applied.map((row) => row.migration_name))
  return known.filter((migration) => !done.has(migration.name))
}
