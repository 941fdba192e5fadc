import type { Client } from 'pg'
import { copyRows, type CopyRow } from '@/lib/database/copy-rows'
import { granularityToDatabase } from '@/lib/database/granularity'
import { FaultList } from '../fault-list'
import { ImportRefused } from '../import-refused'
import { CellSums } from '../build/cell-sums'
import type { Mapping } from '../mapping/mapping'
import type { ReadObservation } from '../read/observation'
import type { OffenceMeaning } from '../read/offence-meanings'
import { readRecords } from '../read/read-records'
import { rowReader, type RowReader } from '../read/row-reader'
import { tableColumns } from '../read/table-columns'
import { Coverage } from './coverage'
import { findDuplicates } from './find-duplicates'
import type { ReleaseTables } from './release-tables'

export type TableToLoad = {
  readonly file: string
  /** The file's name as faults give it. */
  readonly name: string
  readonly mapping: Mapping
  readonly onRows?: (rows: number) => void
}

/** What was read from a file, after all of it was found right. */
export type LoadedObservations = {
  /** Rows of figures in the file, left-out ones included. */
  readonly rows: number
  /** Rows left out, by the number of the mapping's rule. */
  readonly skipped: readonly number[]
  readonly meanings: ReadonlyMap<string, OffenceMeaning>
  readonly coverage: Coverage
  readonly sums: CellSums
}

/**
 * Reads a table, writes its observations by COPY and adds them up. Memory depends on the number of areas and periods
 * and not on the size of the file.
 *
 * @throws ImportRefused with every fault of the file; the caller's transaction is then to be rolled back
 */
export async function loadObservations(
  database: Client,
  tables: ReleaseTables,
  { file, name, mapping, onRows }: TableToLoad,
): Promise<LoadedObservations> {
  const faults = new FaultList()
  const coverage = new Coverage()
  const sums = new CellSums(mapping.allOffences)
  let reader: RowReader | null = null
  let rows = 0

  async function* rowsToCopy(): AsyncGenerator<readonly CopyRow[]> {
    let header = 1 + mapping.extraHeaderRows
    for await (const records of readRecords(file, name)) {
      const batch: CopyRow[] = []
      for (const record of records) {
        if (header > 0) {
          if (header === 1 + mapping.extraHeaderRows) {
            const columns = tableColumns(record, mapping, faults)
            // With other columns than expected every row would be at fault: one fault says it all.
            if (!columns) throw new ImportRefused(name, faults.first, faults.count)
            reader = rowReader(mapping, columns, faults)
          }
          header -= 1
          continue
        }
        rows += 1
        for (const observation of reader!.read(record)) {
          coverage.add(observation)
          sums.add(observation, reader!.meanings.get(observation.offence)!)
          if (faults.count === 0) batch.push(copyRow(tables.releaseId, observation))
        }
      }
      onRows?.(rows)
      if (batch.length) yield batch
    }
    if (reader === null) faults.add('empty')
    else if (rows === 0) faults.add('noRows')
  }

  const columns = '(release_id, line, area_id, stage, metric, offence, granularity, period_start, value)'
  await copyRows(database, `${tables.observations} ${columns}`, rowsToCopy())
  if (faults.count === 0) await findDuplicates(database, tables, faults)
  if (faults.count > 0) throw new ImportRefused(name, faults.first, faults.count)
  return { rows, skipped: reader!.skipped, meanings: reader!.meanings, coverage, sums }
}

function copyRow(
  releaseId: number,
  { line, area, metric, offence, period, value }: ReadObservation,
): CopyRow {
  const granularity = granularityToDatabase(period.granularity)
  return [releaseId, line, area.id, metric.stage, metric.metric, offence, granularity, period.start, value]
}
