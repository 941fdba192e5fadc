import type { Client } from 'pg'
import { journeyTables, type JourneyTable } from '../import-steps'

/** Partitioned tables that hold a release of linked records. */
export type PartitionedTable =
  'figures.cell' | 'figures.flow_cell' | 'releases.quality' | `linked.${JourneyTable}`
export const partitionedTables: readonly PartitionedTable[] = [
  'figures.cell',
  'figures.flow_cell',
  'releases.quality',
  ...journeyTables.map((table) => `linked.${table}` as const),
]

export const partitionOf = (table: PartitionedTable, releaseId: number): string => `${table}_r${releaseId}`

/**
 * Makes the tables of a release beside the partitioned ones, without keys and indexes: they are filled first, which is
 * several times as fast. Nobody sees them before the transaction ends, and nothing of them remains where it fails.
 */
export async function createPartitions(database: Client, releaseId: number): Promise<void> {
  for (const table of partitionedTables) {
    const partition = partitionOf(table, releaseId)
    await database.query(`CREATE TABLE ${partition} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`)
    // Known of every row from the start, so that PostgreSQL need not read the table again to attach it.
    await database.query(
      `ALTER TABLE ${partition} ALTER release_id SET DEFAULT ${releaseId}, ADD CHECK (release_id = ${releaseId})`,
    )
    // Without a policy of its own: a right on a partition, given by mistake, would still show nothing.
    await database.query(`ALTER TABLE ${partition} ENABLE ROW LEVEL SECURITY`)
  }
}

/** Gives the filled tables the keys of the partitioned ones, so that attaching them takes but a moment. */
export async function indexPartitions(database: Client, releaseId: number): Promise<void> {
  // Keys of millions of rows are sorted in memory: by now nothing else of an import needs much of it.
  await database.query(`SET LOCAL maintenance_work_mem = '1GB'`)
  for (const table of partitionedTables) {
    const keys = await database.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE conrelid = $1::regclass AND contype IN ('p', 'u')`,
      [table],
    )
    for (const { definition } of keys.rows)
      await database.query(`ALTER TABLE ${partitionOf(table, releaseId)} ADD ${definition}`)
  }
}

/**
 * Makes the tables part of the partitioned ones. The release's own row must be there. Cells and quality get their
 * statistics at once, since pages read them at once; journeys when PostgreSQL comes round to them.
 */
export async function attachPartitions(database: Client, releaseId: number): Promise<void> {
  for (const table of partitionedTables) {
    const partition = partitionOf(table, releaseId)
    await database.query(`ALTER TABLE ${table} ATTACH PARTITION ${partition} FOR VALUES IN (${releaseId})`)
    await database.query(`ALTER TABLE ${partition} ALTER release_id DROP DEFAULT`)
    if (!table.startsWith('linked.')) await database.query(`ANALYZE ${partition}`)
  }
}
