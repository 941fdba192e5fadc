import type { Client } from 'pg'
import { ReleaseError } from './release-error'

export type FoundRelease = {
  readonly id: number
  readonly sourceId: string
  readonly status: string
  /** Whether the current edition pins it. */
  readonly current: boolean
}

/** @throws ReleaseError where there is no such release */
export async function findRelease(database: Client, id: number): Promise<FoundRelease> {
  const found = await database.query<FoundRelease>(
    `SELECT r.id, r.source_id AS "sourceId", r.status::text, EXISTS (
       SELECT FROM releases.edition_release p JOIN releases.edition e ON e.id = p.edition_id
       WHERE e.current AND p.release_id = r.id) AS current
     FROM releases.release r WHERE r.id = $1`,
    [id],
  )
  if (!found.rows[0])
    throw new ReleaseError(`There is no release ${id}. "npm run release -- list" lists them.`)
  return found.rows[0]
}
