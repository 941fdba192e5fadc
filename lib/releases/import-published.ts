import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { faultOf } from './fault-list'
import type { ImportReport } from './import-report'
import { ImportRefused } from './import-refused'
import { keepSource } from './keep-source'
import { knownRelease } from './known-release'
import { checkRates } from './build/check-rates'
import { keepFigures } from './build/figures'
import { publishable } from './build/publishable'
import { releaseFigures } from './build/release-figures'
import { writeCells } from './build/write-cells'
import { loadObservations } from './load/load-observations'
import { attachReleaseTables, createReleaseTables } from './load/release-tables'
import type { Mapping } from './mapping/mapping'
import { protectFigures } from './protect/protect-figures'
import { inTransaction } from './publish/in-transaction'
import { publishInTransaction } from './publish/publish-release'
import { auditSteward } from './publish/steward-act'
import { definitionsChecksum, fileChecksum, releaseChecksum } from './release-checksum'

export type ImportRequest = {
  readonly file: string
  readonly mapping: Mapping
  /** Counts below it are hidden in a restricted source: SUPPRESSION_THRESHOLD. */
  readonly threshold: number
  /** SHA-256 of the very file that was proved to be the generator's (lib/demonstration/marker.ts); null for any other. */
  readonly provedInvented: string | null
  /** Who does it, for the edition and the audit. */
  readonly by: string
  /** Only look whether the file is right: nothing is kept. */
  readonly checkOnly?: boolean
  /** Called now and then with the number of rows read so far. */
  readonly onRows?: (rows: number) => void
}

export type ImportResult =
  | { readonly kind: 'checked'; readonly report: ImportReport }
  | {
      readonly kind: 'published'
      readonly releaseId: number
      readonly editionId: number
      readonly report: ImportReport
    }
  /** The same file was loaded before in the same way: nothing was done. */
  | { readonly kind: 'known'; readonly releaseId: number; readonly status: string; readonly current: boolean }

/**
 * Loads a published table and publishes it as a new edition: all of it or, where anything is wrong with it, nothing.
 * What people see changes in the one moment in which the transaction ends.
 *
 * @param database a connection as the owner, with no transaction open
 * @throws ImportRefused with what is wrong and what to do
 */
export async function importPublished(database: Client, request: ImportRequest): Promise<ImportResult> {
  const name = path.basename(request.file)
  try {
    return await inTransaction(database, () => load(database, request, name))
  } catch (fault) {
    if (fault instanceof Checked) return { kind: 'checked', report: fault.report }
    if (fault instanceof ImportRefused)
      await auditSteward(database, 'release-import', `file ${name}`, 'refused', {
        sourceId: request.mapping.source.id,
        faults: fault.count,
        by: request.by,
      })
    throw fault
  }
}

/** Ends the transaction of a check, which is to leave nothing behind. */
class Checked extends Error {
  constructor(readonly report: ImportReport) {
    super('The file is right')
  }
}

async function load(database: Client, request: ImportRequest, name: string): Promise<ImportResult> {
  const begun = performance.now()
  const { file, mapping, threshold, by } = request
  const before = await readable(file, name)
  if (before.size === 0) throw new ImportRefused(name, [faultOf('empty')])
  const sha256 = await fileChecksum(file)
  const checksum = releaseChecksum(sha256, mapping, threshold)
  const known = await knownRelease(database, mapping.source.id, checksum)
  if (known) return { kind: 'known', ...known }

  await keepSource(
    database,
    { ...mapping.source, kind: 'published' },
    request.provedInvented === sha256,
    name,
  )
  const tables = await createReleaseTables(database)
  const loaded = await loadObservations(database, tables, { file, name, mapping, onRows: request.onRows })
  const after = await readable(file, name)
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new ImportRefused(name, [faultOf('changed')])

  const restricted = mapping.source.access === 'restricted'
  const all = keepFigures(releaseFigures(loaded.sums.periods(), mapping, loaded.meanings))
  await checkRates(database, tables, all, mapping, name)
  const figures = restricted ? keepFigures(publishable(all)) : all
  const hidden = restricted
    ? figures.periods.map((_, period) => protectFigures(figures, period, threshold))
    : []
  const measures = await writeCells(database, tables, figures, hidden)

  const report: ImportReport = {
    version: 1,
    file: { name, bytes: before.size, sha256 },
    definitions: definitionsChecksum(),
    rows: loaded.rows,
    observations: loaded.coverage.observations,
    blanks: loaded.coverage.blanks,
    leftOutRows: mapping.skip.flatMap(({ reason }, rule) =>
      loaded.skipped[rule] ? [{ rows: loaded.skipped[rule], reason }] : [],
    ),
    leftOutOffences: Object.entries(mapping.offences).flatMap(([offence, meaning]) =>
      'leftOut' in meaning && loaded.meanings.has(offence)
        ? [{ name: offence, reason: meaning.leftOut }]
        : [],
    ),
    areas: loaded.coverage.areaCounts(),
    periods: loaded.coverage.byGranularity(),
    measures,
    protection: restricted ? { threshold } : null,
    milliseconds: Math.round(performance.now() - begun),
  }
  if (request.checkOnly) throw new Checked(report)
  const days = loaded.coverage.days()
  await database.query(
    `INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report)
     VALUES ($1, $2, 'loaded', $3, $4, $5, $6, $7, $8)`,
    [tables.releaseId, mapping.source.id, checksum, name, loaded.rows, days.from, days.to, report],
  )
  await attachReleaseTables(database, tables)
  await auditSteward(database, 'release-import', `release ${tables.releaseId}`, 'allowed', {
    sourceId: mapping.source.id,
    sha256,
    rows: loaded.rows,
    by,
  })
  const editionId = await publishInTransaction(database, tables.releaseId, mapping.source.id, by)
  return { kind: 'published', releaseId: tables.releaseId, editionId, report }
}

async function readable(file: string, name: string) {
  try {
    return await stat(file)
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault)
    throw new ImportRefused(name, [faultOf('unreadable', {}, { reason })])
  }
}
