import type { Client } from 'pg'
import { z } from 'zod'
import { copyFromDuck } from '@/lib/database/copy-from-duck'
import { copyRows } from '@/lib/database/copy-rows'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { keepSource } from '../../keep-source'
import { inTransaction, takeReleasesLock } from '../../publish/in-transaction'
import { publishInTransaction } from '../../publish/publish-release'
import { auditSteward } from '../../publish/steward-act'
import { journeyTables, type ImportSteps } from '../import-steps'
import type { ReceiveReport } from '../receive/receive-report'
import type { Received } from '../receive/receive-request'
import { linkedDefinitionsChecksum } from '../linked-checksum'
import type { LinkedReport } from '../linked-report'
import { linkedSource } from '../linked-source'
import { journeyFile, protectedCells, protectedFlows } from '../release-folder'
import { checkCells } from './check-cells'
import { copySource } from './copy-columns'
import { linkingOf, loadLinkage } from './load-linkage'
import { loadQuality } from './load-quality'
import { patternOf } from './pattern-of'
import { setAsideRows } from './set-aside-rows'
import { attachPartitions, createPartitions, indexPartitions, partitionOf } from './release-partitions'

export type ReleaseToLoad = {
  /** The release folder, with its journeys and its protected cells. */
  readonly folder: string
  readonly folderName: string
  readonly deliveryName: string
  /** Of delivery, definitions and threshold together. */
  readonly checksum: string
  readonly deliveryChecksum: string
  readonly demonstration: boolean
  readonly received: Received
  readonly threshold: number
  readonly by: string
  readonly publish: boolean
  readonly journeyExports: ImportSteps['journeyExports']
  readonly signal: AbortSignal
  /** Called as rows are on their way, with how many there are in all. */
  readonly onRows: (rows: number, of: number) => void
}

export type LoadedRelease = {
  readonly releaseId: number
  /** Null where it was not published. */
  readonly editionId: number | null
  readonly report: LinkedReport
}

/**
 * Loads journeys and cells of a release folder as a new release, and publishes it where asked: all in one transaction,
 * so that what people see changes in one moment, and an end before it leaves no trace.
 *
 * @param database a connection as the owner, with no transaction open
 */
export async function loadRelease(database: Client, release: ReleaseToLoad): Promise<LoadedRelease> {
  const duck = await openDuck({
    memoryLimit: '2GB',
    temporaryFolder: `${release.folder}/spill`,
    // Journeys are a set: keeping their order would make DuckDB write with one thread.
    keepOrder: false,
    signal: release.signal,
  })
  try {
    return await inTransaction(database, () => load(database, duck, release), { lock: 'later' })
  } finally {
    duck.close()
  }
}

async function load(database: Client, duck: Duck, release: ReleaseToLoad): Promise<LoadedRelease> {
  const { folder, received, threshold, by } = release
  const begun = performance.now()
  await checkCells(duck, protectedCells(folder))
  const pattern = await patternOf(duck, folder)
  const next = await database.query<{ id: string }>(`SELECT nextval('releases.release_id_seq') AS id`)
  const releaseId = Number(next.rows[0]!.id)
  const rows = await copyTables(database, duck, release, releaseId)
  await loadQuality(database, duck, releaseId, { folder, threshold, report: received.report })
  await indexPartitions(database, releaseId)

  // From here on other changes of releases and editions wait: it is the short part.
  await takeReleasesLock(database)
  const source = linkedSource(release.demonstration)
  await keepSource(database, source, release.demonstration, release.deliveryName)
  const { manifest } = received
  // Quality has a table of its own.
  const { quality: _, ...checked } = received.report
  const report: LinkedReport = {
    version: 1,
    kind: 'linked',
    delivery: release.deliveryName,
    definitions: linkedDefinitionsChecksum(),
    received: checked,
    linking: await linkingOf(folder),
    loaded: rows,
    protection: { threshold },
    loadMilliseconds: Math.round(performance.now() - begun),
  }
  const delivered = checked.files.reduce((sum, file) => sum + file.rows, 0)
  await database.query(
    `INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, folder,
       pattern)
     VALUES ($1, $2, 'built', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      releaseId,
      source.id,
      release.checksum,
      release.deliveryName,
      delivered,
      `${manifest.period.from}-01`,
      lastDayOf(manifest),
      JSON.stringify(report),
      release.folderName,
      pattern,
    ],
  )
  await attachPartitions(database, releaseId)
  await loadLinkage(database, releaseId, folder)
  await loadSetAside(database, releaseId, checked.files)
  await auditSteward(database, 'release-import', `release ${releaseId}`, 'allowed', {
    sourceId: source.id,
    delivery: release.deliveryChecksum,
    rows: delivered,
    by,
  })
  const editionId = release.publish ? await publishInTransaction(database, releaseId, source.id, by) : null
  return { releaseId, editionId, report }
}

async function copyTables(
  database: Client,
  duck: Duck,
  { folder, onRows, journeyExports }: ReleaseToLoad,
  releaseId: number,
): Promise<Record<string, number>> {
  await createPartitions(database, releaseId)
  const cells = {
    'figures.cell': protectedCells(folder),
    'figures.flow_cell': protectedFlows(folder),
  } as const
  const files = [...Object.values(cells), ...journeyTables.map((name) => journeyFile(folder, name))]
  const all = await rowsOf(duck, files)
  const written: Record<string, number> = {}
  let done = 0
  const note = (table: string, rows: number) => {
    written[table] = rows
    onRows((done += rows), all)
  }
  onRows(0, all)
  for (const [table, file] of entriesOf(cells)) {
    const source = await copySource(database, duck, table, file)
    note(
      table,
      await copyFromDuck(database, duck, { table: partitionOf(table, releaseId), ...source, folder }),
    )
  }
  const exports = journeyExports()
  for (const name of journeyTables) {
    const { prepare, columns } = exports[name]
    await duck.run(prepare)
    const list = columns.map(([column, sql]) => `${sql} AS ${sqlName(column)}`).join(', ')
    const query = `SELECT ${list} FROM read_parquet(${sqlText(journeyFile(folder, name))})`
    const table = partitionOf(`linked.${name}`, releaseId)
    note(
      `linked.${name}`,
      await copyFromDuck(database, duck, {
        table,
        query,
        columns: columns.map(([column]) => column),
        folder,
      }),
    )
  }
  return written
}

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][]

async function rowsOf(duck: Duck, files: readonly string[]): Promise<number> {
  const { rows } = await duck.row(
    z.object({ rows: z.coerce.number() }),
    `SELECT sum(num_rows) AS rows FROM parquet_file_metadata([${files.map(sqlText).join(', ')}])`,
  )
  return rows
}

async function loadSetAside(
  database: Client,
  releaseId: number,
  files: ReceiveReport['files'],
): Promise<void> {
  await copyRows(database, 'releases.set_aside (release_id, table_name, column_name, fault, rows)', [
    setAsideRows(files).map((row) => [releaseId, ...row]),
  ])
}

/** The last day of which the figures speak: of the period, but no later than an agency's records are complete. */
function lastDayOf({ period, complete_to }: Received['manifest']): string {
  const [year, month] = period.to.split('-').map(Number) as [number, number]
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  const complete = Object.values(complete_to).sort().at(-1) ?? end
  return complete < end ? complete : end
}
