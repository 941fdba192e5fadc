import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'
import { signScope } from '@/lib/access/sign-scope'
import { writeReferenceData } from '@/lib/database/reference-data'
import { scopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { say } from '@/lib/text/say'
import { importPublished, type ImportRequest, type ImportResult } from '../import-published'
import { ImportRefused } from '../import-refused'
import { longLayout } from '../mapping/long-layout'

export const header = 'offence_type,geographic_area_name,stage,metric_name,date_granularity,time_period,value'

/** A database with reference data and a folder for files, both of a test's own. */
export async function releaseHarness() {
  const database = await scopedTestDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  const { owner } = database
  await writeReferenceData(owner)

  const write = async (content: string | Buffer, name = 'figures.csv') => {
    const file = path.join(folder, name)
    await writeFile(file, content)
    return file
  }
  const request = (file: string, options: Partial<ImportRequest> = {}): ImportRequest => ({
    file,
    mapping: longLayout,
    threshold: 5,
    provedInvented: null,
    by: 'a test',
    ...options,
  })
  /** Imports rows of the long layout. */
  const load = async (rows: readonly string[], options: Partial<ImportRequest> = {}) =>
    importPublished(owner, request(await write([header, ...rows].join('\n')), options))

  return {
    ...database,
    folder,
    write,
    load,
    importFile: (file: string, options?: Partial<ImportRequest>) =>
      importPublished(owner, request(file, options)),
    /** Why a file is refused: `line, column: reason what to do`, one string a fault. */
    refusal: async (content: string | Buffer, options?: Partial<ImportRequest>) => {
      const file = await write(content)
      return refusalOf(importPublished(owner, request(file, options)))
    },
    /** Reads as the web role, for a viewer with these boards. */
    asViewer: (boardIds: readonly number[]) =>
      viewerOf(database.webUrl, database.scopeKey, database.connect, boardIds),
    drop: async () => {
      await database.drop()
      await rm(folder, { recursive: true })
    },
  }
}

export type ReleaseHarness = Awaited<ReturnType<typeof releaseHarness>>

export async function refusalOf(importing: Promise<ImportResult>): Promise<readonly string[]> {
  const fault = await importing.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (fault === null) throw new Error('The file was not refused')
  if (!(fault instanceof ImportRefused)) throw fault
  return fault.faults.map(({ line, column, reason, remedies }) => {
    const words = [reason, ...remedies].map((each) => say('en', each)).join(' ')
    return `${line ?? '-'}, ${column ?? '-'}: ${words}`
  })
}

async function viewerOf(
  webUrl: string,
  key: Buffer,
  connect: (url: string) => Promise<Client>,
  boardIds: readonly number[],
) {
  const client = await connect(webUrl)
  const expiresAt = Math.floor(Date.now() / 1000) + 3600
  const token = signScope({ personId: '00000000-0000-4000-8000-000000000001', boardIds, expiresAt }, key)
  await client.query(`SELECT set_config('app.scope', $1, false)`, [token])
  return client
}

/** Everything that an import could change, to compare before and after. */
export async function stateOf(owner: Client): Promise<unknown> {
  const state = await owner.query(`
    SELECT (SELECT json_agg(s ORDER BY s.id) FROM releases.source s) AS sources,
           (SELECT json_agg(r ORDER BY r.id) FROM releases.release r) AS releases,
           (SELECT json_agg(e ORDER BY e.id) FROM releases.edition e) AS editions,
           (SELECT json_agg(p ORDER BY p.edition_id, p.source_id) FROM releases.edition_release p) AS pins,
           (SELECT version FROM governance.policy_version) AS policy,
           (SELECT count(*) FROM figures.cell) AS cells,
           (SELECT count(*) FROM releases.observation) AS observations,
           (SELECT json_agg(c.oid::regclass::text ORDER BY c.oid::regclass::text) FROM pg_class c
            WHERE c.relkind IN ('r', 'p') AND c.relnamespace::regnamespace::text
              IN ('reference', 'releases', 'figures', 'governance')) AS tables`)
  return state.rows[0]
}
