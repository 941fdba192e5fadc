import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { journeyTables } from '../import-steps'
import { partitionOf } from '../load/release-partitions'
import { inTransaction } from '../../publish/in-transaction'
import { auditSteward } from '../../publish/steward-act'
import { supersededReleases, type SupersededRelease } from './superseded-releases'

/** A folder of the release store that no release came of is kept for a retry, for this long. */
const unfinishedDays = 7
const day = 86_400_000

export type RetentionRequest = {
  readonly store: string
  /** How long records and journeys of a superseded release are kept: RETENTION_DAYS. */
  readonly days: number
  readonly by: string
  readonly now?: Date
}

/**
 * Deletes records and journeys of releases that have not been shown for some time; their cells are kept, so that every
 * edition still has its figures. Deletes too what imports left that were never finished. Each deletion is in the audit.
 * Whoever calls holds the import lock.
 *
 * @returns the releases whose records or journeys went
 */
export async function applyRetention(
  database: Client,
  request: RetentionRequest,
): Promise<readonly number[]> {
  const { store, days, by, now = new Date() } = request
  const superseded = await supersededReleases(database, days, now)
  for (const release of superseded) {
    await inTransaction(database, async () => {
      if (release.hasJourneys) await dropJourneys(database, release)
      // The files go first: where the transaction then fails, they go again at the next time, and are not forgotten.
      if (release.folder && !(await isShared(database, release)))
        await rm(path.join(store, release.folder), { recursive: true, force: true })
      await database.query(
        `UPDATE releases.release SET journeys_deleted_at = coalesce(journeys_deleted_at, $2),
           records_deleted_at = coalesce(records_deleted_at, $2) WHERE id = $1`,
        [release.id, now],
      )
      await auditSteward(database, 'release-retention', `release ${release.id}`, 'allowed', {
        sourceId: release.sourceId,
        ...{ days, by },
      })
    })
  }
  await removeUnfinished(database, store, now)
  return superseded.map(({ id }) => id)
}

async function dropJourneys(database: Client, { id }: SupersededRelease): Promise<void> {
  for (const table of journeyTables)
    await database.query(`DROP TABLE IF EXISTS ${partitionOf(`linked.${table}`, id)}`)
}

/** Another release that keeps its records was made of the same delivery. */
async function isShared(database: Client, { id, folder }: SupersededRelease): Promise<boolean> {
  const others = await database.query(
    'SELECT FROM releases.release WHERE folder = $1 AND id <> $2 AND records_deleted_at IS NULL',
    [folder, id],
  )
  return others.rowCount !== 0
}

async function removeUnfinished(database: Client, store: string, now: Date): Promise<void> {
  const kept = await database.query<{ folder: string }>(
    'SELECT DISTINCT folder FROM releases.release WHERE folder IS NOT NULL AND records_deleted_at IS NULL',
  )
  const known = new Set(kept.rows.map(({ folder }) => folder))
  for (const name of await readdir(store).catch(() => [])) {
    if (known.has(name)) continue
    const place = path.join(store, name)
    if (now.getTime() - (await stat(place)).mtimeMs > unfinishedDays * day)
      await rm(place, { recursive: true, force: true })
  }
}
