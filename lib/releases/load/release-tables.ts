import type { Client } from 'pg'
import { notePattern } from './note-pattern'

/** The tables that hold one release until they are attached to the partitioned ones. */
export type ReleaseTables = {
  readonly releaseId: number
  readonly observations: string
  readonly cells: string
}

/**
 * Makes the tables of a new release, without indexes and keys: they are loaded first, which is ten times as fast.
 * Nobody but the owner can see them, and nobody at all before the transaction ends.
 */
export async function createReleaseTables(database: Client): Promise<ReleaseTables> {
  const next = await database.query<{ id: string }>(`SELECT nextval('releases.release_id_seq') AS id`)
  const releaseId = Number(next.rows[0]!.id)
  const tables = {
    releaseId,
    observations: `releases.observation_r${releaseId}`,
    cells: `figures.cell_r${releaseId}`,
  }
  for (const [table, parent] of [
    [tables.observations, 'releases.observation'],
    [tables.cells, 'figures.cell'],
  ] as const) {
    await database.query(`CREATE TABLE ${table} (LIKE ${parent} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`)
    // Without a policy of its own: a right on a partition, given by mistake, would still show nothing.
    await database.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`)
  }
  return tables
}

/** Makes the tables part of the partitioned ones. PostgreSQL checks keys and builds indexes as it attaches them. */
export async function attachReleaseTables(database: Client, tables: ReleaseTables): Promise<void> {
  const values = `FOR VALUES IN (${tables.releaseId})`
  await database.query(`ALTER TABLE releases.observation ATTACH PARTITION ${tables.observations} ${values}`)
  await database.query(`ALTER TABLE figures.cell ATTACH PARTITION ${tables.cells} ${values}`)
  await database.query(`ANALYZE ${tables.cells}`)
  await notePattern(database, tables.releaseId)
}
