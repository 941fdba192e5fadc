import type { Client } from 'pg'
import { findRelease } from './find-release'
import { inTransaction } from './in-transaction'
import { makeEdition } from './make-edition'
import { ReleaseError } from './release-error'
import { auditSteward } from './steward-act'

/**
 * Publishes a release: a new edition pins it. A withdrawn one can be published again.
 *
 * @param by who does it, for the edition and the audit
 * @returns the number of the new edition
 * @throws ReleaseError where there is no such release, or the current edition pins it already
 */
export async function publishRelease(database: Client, releaseId: number, by: string): Promise<number> {
  return inTransaction(database, async () => {
    const release = await findRelease(database, releaseId)
    if (release.current && release.status === 'published')
      throw new ReleaseError(`Release ${releaseId} is published already, in the current edition.`)
    return publishInTransaction(database, release.id, release.sourceId, by)
  })
}

/** Publishes within the caller's transaction. */
export async function publishInTransaction(
  database: Client,
  releaseId: number,
  sourceId: string,
  by: string,
): Promise<number> {
  await database.query(
    `UPDATE releases.release SET status = 'published', published_at = now(), withdrawn_at = NULL WHERE id = $1`,
    [releaseId],
  )
  const edition = await makeEdition(database, sourceId, releaseId, by, `published ${releaseId}`)
  await auditSteward(database, 'release-publish', `release ${releaseId}`, 'allowed', {
    sourceId,
    edition,
    by,
  })
  return edition
}
