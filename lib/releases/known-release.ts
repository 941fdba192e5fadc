import type { Client } from 'pg'

export type KnownRelease = { readonly releaseId: number; readonly status: string; readonly current: boolean }

/** The release of a source that was made of the same: null where there is none. */
export async function knownRelease(
  database: Client,
  sourceId: string,
  checksum: string,
): Promise<KnownRelease | null> {
  const found = await database.query<KnownRelease>(
    `SELECT r.id AS "releaseId", r.status::text, EXISTS (
       SELECT FROM releases.edition_release p JOIN releases.edition e ON e.id = p.edition_id
       WHERE e.current AND p.release_id = r.id) AS current
     FROM releases.release r WHERE r.source_id = $1 AND r.checksum = $2`,
    [sourceId, checksum],
  )
  return found.rows[0] ?? null
}
