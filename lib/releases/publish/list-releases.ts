import type { Client } from 'pg'

export type ListedRelease = {
  readonly id: number
  readonly sourceId: string
  readonly status: string
  readonly access: string
  readonly demonstration: boolean
  readonly fileName: string
  readonly rows: number
  readonly from: string
  readonly to: string
  readonly receivedAt: Date
  readonly current: boolean
}

export type ListedEdition = {
  readonly id: number
  readonly madeAt: Date
  readonly madeBy: string
  readonly reason: string
  readonly current: boolean
  readonly releases: readonly number[]
}

/** Every release, by source and newest first, and every edition, newest first. */
export async function listReleases(
  database: Client,
): Promise<{ readonly releases: readonly ListedRelease[]; readonly editions: readonly ListedEdition[] }> {
  const releases = await database.query<ListedRelease>(
    `SELECT r.id, r.source_id AS "sourceId", r.status::text, s.access::text, s.demonstration,
            r.file_name AS "fileName", r.rows, r.period_from::text AS "from", r.period_to::text AS "to",
            r.received_at AS "receivedAt", EXISTS (
              SELECT FROM releases.edition_release p JOIN releases.edition e ON e.id = p.edition_id
              WHERE e.current AND p.release_id = r.id) AS current
     FROM releases.release r JOIN releases.source s ON s.id = r.source_id
     ORDER BY r.source_id, r.id DESC`,
  )
  const editions = await database.query<ListedEdition>(
    `SELECT e.id, e.made_at AS "madeAt", e.made_by AS "madeBy", e.reason, e.current,
            coalesce(array_agg(p.release_id ORDER BY p.release_id) FILTER (WHERE p.release_id IS NOT NULL), '{}') AS releases
     FROM releases.edition e LEFT JOIN releases.edition_release p ON p.edition_id = e.id
     GROUP BY e.id ORDER BY e.id DESC`,
  )
  return { releases: releases.rows, editions: editions.rows }
}
