import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { signScope } from '@/lib/access/sign-scope'
import { writeReferenceData } from '@/lib/database/reference-data'
import { scopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { runScript } from '../../../testing/run-script'

/** A database and a data folder of a test's own, with commands as a person types them. */
export async function linkedHarness() {
  const database = await scopedTestDatabase()
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'linked-'))
  await writeReferenceData(database.owner)
  await database.startAgain()
  const environment = {
    DATABASE_URL: database.ownerUrl,
    DATA_DIR: dataDirectory,
    MASTER_SECRET: database.masterSecret,
    SUPPRESSION_THRESHOLD: '5',
  }
  return {
    ...database,
    dataDirectory,
    environment,
    /** Writes a tiny delivery of a few months, signed as this service's own, and gives its folder. */
    invent: async (name: string, { seed = '1', months = '6', scale = '0.001' } = {}) => {
      const folder = path.join(dataDirectory, 'deliveries', name)
      const setting = readSetting({ seed, months, scale, end: '2026-06', profile: 'default' })
      await writeDelivery(folder, setting, { masterSecret: database.masterSecret })
      return folder
    },
    importLinked: (...args: string[]) => runScript('scripts/import.ts', ['linked', ...args], environment),
    release: (...args: string[]) => runScript('scripts/release.ts', args, environment),
    /** Reads as the web role, for a viewer with these boards. */
    asViewer: async (boardIds: readonly number[]) => {
      const client = await database.connect(database.webUrl)
      const expiresAt = Math.floor(Date.now() / 1000) + 3600
      const personId = '00000000-0000-4000-8000-000000000001'
      const token = signScope({ personId, boardIds, expiresAt }, database.scopeKey)
      await client.query(`SELECT set_config('app.scope', $1, false)`, [token])
      return client
    },
    drop: async () => {
      await database.drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
export type LinkedHarness = Awaited<ReturnType<typeof linkedHarness>>

/** Everything of the current edition that a viewer sees, as one number a release: equal to the digit or not at all. */
export async function seenBy(viewer: Client): Promise<unknown> {
  // Every cell as text takes longer than any page may.
  await viewer.query('SET statement_timeout = 0')
  const seen = await viewer.query(`
    SELECT release_id, count(*) AS cells, sum(digits::numeric) AS digits FROM (
      SELECT release_id, hashtextextended(c::text, 0) AS digits FROM figures.cell c
      UNION ALL SELECT release_id, hashtextextended(f::text, 0) FROM figures.flow_cell f
      UNION ALL SELECT release_id, hashtextextended(q::text, 0) FROM releases.quality q) all_of_it
    WHERE release_id = ANY (ARRAY(SELECT p.release_id FROM releases.edition_release p
                                  JOIN releases.edition e ON e.id = p.edition_id WHERE e.current))
    GROUP BY release_id ORDER BY release_id`)
  return seen.rows
}
