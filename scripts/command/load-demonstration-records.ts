import type { Client } from 'pg'
import { linkedDefinitionsChecksum } from '@/lib/releases/linked/linked-checksum'
import { linkedSource } from '@/lib/releases/linked/linked-source'

/**
 * Invents linked records and loads them, where the database holds nothing but invented figures and no linked records
 * yet, or none that were made by the measures of this version.
 */
export async function loadDemonstrationRecords(
  database: Client,
  note: (text: string) => void,
): Promise<void> {
  const end = await lastMonthToLoad(database)
  if (end === null) return
  // Read only now: a start with everything in place has no need of them.
  const { inventAndImport } = await import('./linked/invent-and-import')
  await inventAndImport(end, note)
}

/** The last month of the records that are missing, YYYY-MM; null where none are. */
async function lastMonthToLoad(database: Client): Promise<string | null> {
  const found = await database.query<{ real: boolean; to: string | null; definitions: string | null }>(
    `SELECT EXISTS (SELECT FROM releases.source WHERE NOT demonstration) AS real, newest.to, newest.definitions
     FROM (VALUES (1)) one LEFT JOIN (
       SELECT r.period_to::text AS to, r.report->>'definitions' AS definitions
       FROM releases.release r WHERE r.source_id = $1 ORDER BY r.id DESC LIMIT 1) newest ON true`,
    [linkedSource(true).id],
  )
  const { real, to, definitions } = found.rows[0]!
  if (to !== null) return definitions === linkedDefinitionsChecksum() ? null : to.slice(0, 7)
  return real ? null : lastWholeMonth(new Date())
}

/** The month before this one, YYYY-MM. */
function lastWholeMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}
