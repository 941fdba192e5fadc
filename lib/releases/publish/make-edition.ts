import type { Client } from 'pg'

/**
 * Makes a new edition that pins what the current one pins, with one source changed, and makes it the current one.
 * Called within a transaction. The policy version rises by trigger (migration 0002_scope).
 *
 * @param releaseId the release of the source to pin; null to pin none
 * @param reason the act and its release, for programs: `published 12`, `withdrawn 12`
 * @returns the number of the edition
 */
export async function makeEdition(
  database: Client,
  sourceId: string,
  releaseId: number | null,
  by: string,
  reason: string,
): Promise<number> {
  const made = await database.query<{ id: number; before: number | null }>(
    `INSERT INTO releases.edition (made_by, reason) VALUES ($1, $2)
     RETURNING id, (SELECT e.id FROM releases.edition e WHERE e.current) AS before`,
    [by, reason],
  )
  const { id, before } = made.rows[0]!
  await database.query(
    `INSERT INTO releases.edition_release (edition_id, source_id, release_id)
     SELECT $1::int, source_id, release_id FROM releases.edition_release WHERE edition_id = $2 AND source_id <> $3
     UNION ALL SELECT $1::int, $3::text, $4::int WHERE $4::int IS NOT NULL`,
    [id, before, sourceId, releaseId],
  )
  await pointAtEdition(database, id)
  return id
}

/** Makes an edition the current one. Called within a transaction. */
export async function pointAtEdition(database: Client, editionId: number): Promise<void> {
  await database.query('UPDATE releases.edition SET current = false WHERE current AND id <> $1', [editionId])
  await database.query('UPDATE releases.edition SET current = true WHERE id = $1', [editionId])
}
