import type { Client } from 'pg'
import { findRelease } from './find-release'
import { inTransaction } from './in-transaction'
import { makeEdition } from './make-edition'
import { ReleaseError } from './release-error'
import { auditSteward } from './steward-act'

export type Withdrawal = {
  readonly editionId: number
  /** The release that people see instead; null where the source has no other. Undefined where nothing changed. */
  readonly instead: number | null | undefined
}

/**
 * Withdraws a release: nobody can read it any more, in whatever edition. Where the current edition pins it, a new one
 * pins the source's latest earlier release that was published and not withdrawn, or none.
 *
 * @throws ReleaseError where there is no such release, or it is not published
 */
export async function withdrawRelease(database: Client, releaseId: number, by: string): Promise<Withdrawal> {
  return inTransaction(database, async () => {
    const { sourceId, status, current } = await findRelease(database, releaseId)
    if (status !== 'published')
      throw new ReleaseError(`Release ${releaseId} is ${status}: only a published release can be withdrawn.`)
    await database.query(
      `UPDATE releases.release SET status = 'withdrawn', withdrawn_at = now() WHERE id = $1`,
      [releaseId],
    )
    const earlier = await database.query<{ id: number }>(
      `SELECT id FROM releases.release WHERE source_id = $1 AND status = 'published' ORDER BY published_at DESC, id DESC LIMIT 1`,
      [sourceId],
    )
    const instead = current ? (earlier.rows[0]?.id ?? null) : undefined
    // An edition is made also where nothing is seen to change, so that the ledger says what was withdrawn and when.
    const pinned = current ? (instead ?? null) : await pinnedNow(database, sourceId)
    const editionId = await makeEdition(database, sourceId, pinned, by, `withdrawn ${releaseId}`)
    await auditSteward(database, 'release-withdraw', `release ${releaseId}`, 'allowed', {
      sourceId,
      edition: editionId,
      instead: instead ?? null,
      by,
    })
    return { editionId, instead }
  })
}

async function pinnedNow(database: Client, sourceId: string): Promise<number | null> {
  const pinned = await database.query<{ id: number }>(
    `SELECT p.release_id AS id FROM releases.edition_release p JOIN releases.edition e ON e.id = p.edition_id
     WHERE e.current AND p.source_id = $1`,
    [sourceId],
  )
  return pinned.rows[0]?.id ?? null
}
