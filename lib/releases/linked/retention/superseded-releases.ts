import type { Client } from 'pg'

export type SupersededRelease = {
  readonly id: number
  readonly sourceId: string
  /** In the release store; null where its records went before, or it never had any. */
  readonly folder: string | null
  readonly hasJourneys: boolean
}

/**
 * Releases of linked records that nobody has been shown for some days, and of which records or journeys are still kept.
 * A release is superseded by the first edition that no longer pins it, or the last act that pointed elsewhere; one that
 * was never published, by the next release of its source.
 *
 * @param days how long they are kept from then
 */
export async function supersededReleases(
  database: Client,
  days: number,
  now: Date,
): Promise<readonly SupersededRelease[]> {
  const found = await database.query<SupersededRelease>(
    `WITH pinned AS (
       SELECT p.release_id, max(p.edition_id) AS last, bool_or(e.current) AS current
       FROM releases.edition_release p JOIN releases.edition e ON e.id = p.edition_id GROUP BY 1),
     since AS (
       SELECT r.id, r.source_id, r.folder, r.records_deleted_at, r.journeys_deleted_at,
         CASE WHEN pinned.current THEN NULL
           WHEN pinned.last IS NOT NULL THEN greatest(
             (SELECT min(e.made_at) FROM releases.edition e WHERE e.id > pinned.last),
             (SELECT max(a.at) FROM governance.audit_event a WHERE a.action = 'edition-point'))
           ELSE (SELECT min(n.received_at) FROM releases.release n WHERE n.source_id = r.source_id AND n.id > r.id)
         END AS at
       FROM releases.release r JOIN releases.source s ON s.id = r.source_id
       LEFT JOIN pinned ON pinned.release_id = r.id
       WHERE s.kind = 'linked')
     SELECT id, source_id AS "sourceId", CASE WHEN records_deleted_at IS NULL THEN folder END AS folder,
            journeys_deleted_at IS NULL AS "hasJourneys"
     FROM since
     WHERE at < $1::timestamptz - make_interval(days => $2)
       AND (journeys_deleted_at IS NULL OR records_deleted_at IS NULL)
     ORDER BY id`,
    [now, days],
  )
  return found.rows
}
