import type { Client } from 'pg'
import { inTransaction } from './in-transaction'
import { pointAtEdition } from './make-edition'
import { ReleaseError } from './release-error'
import { auditSteward } from './steward-act'

/**
 * Rolls back, or forward, by pointing at an edition that exists. Every figure of it is as it was.
 *
 * @throws ReleaseError where there is no such edition, it is the current one, or it pins a withdrawn release
 */
export async function pointEdition(database: Client, editionId: number, by: string): Promise<void> {
  await inTransaction(database, async () => {
    const found = await database.query<{ current: boolean; withdrawn: number[] }>(
      `SELECT e.current, coalesce(array_agg(r.id ORDER BY r.id) FILTER (WHERE r.status = 'withdrawn'), '{}') AS withdrawn
       FROM releases.edition e
       LEFT JOIN releases.edition_release p ON p.edition_id = e.id
       LEFT JOIN releases.release r ON r.id = p.release_id
       WHERE e.id = $1 GROUP BY e.id`,
      [editionId],
    )
    const edition = found.rows[0]
    if (!edition)
      throw new ReleaseError(`There is no edition ${editionId}. "npm run release -- list" lists them.`)
    if (edition.current) throw new ReleaseError(`Edition ${editionId} is the current one already.`)
    if (edition.withdrawn.length)
      throw new ReleaseError(
        `Edition ${editionId} rests on release ${edition.withdrawn.join(', ')}, which was withdrawn: publish that release again, or another edition.`,
      )
    await pointAtEdition(database, editionId)
    await auditSteward(database, 'edition-point', `edition ${editionId}`, 'allowed', { by })
  })
}
