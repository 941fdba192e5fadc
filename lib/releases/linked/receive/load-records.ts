import { rename, rm } from 'node:fs/promises'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { DeliveryTable } from '../../contract/column'
import type { CheckedFile } from './check-files'
import { crossChecks, recordFile } from './cross-checks'
import { diagnose, invalidRows } from './diagnose'
import { keepLost, keptColumns } from './lost-records'
import { recordKey } from './record-key'
import { withoutWords } from './receive-failed'
import type { ReceivedFile, SetAsideCount } from './receive-report'
import type { Reception, RowFault } from './reception'
import { allReasons, refuseStage } from './refuse-stage'
import { everyLineRead, stageTable, type Stage } from './stage-table'

export type LoadedFile = { readonly received: ReceivedFile; readonly faults: readonly RowFault[] }

/**
 * Loads a file of records: `records/<table>.parquet` holds every row that keeps the contract, and is there whole or not
 * at all.
 *
 * @throws DeliveryRefused where the file as a whole cannot be used
 */
export async function loadRecords(
  reception: Reception,
  table: DeliveryTable,
  file: CheckedFile,
): Promise<LoadedFile> {
  const stage = await stageTable(reception, table, file)
  const most = mostListed(reception, file)
  const invalid = stage.read > stage.valid ? await invalidRows(reception, stage, most) : []
  const cross = await crossChecks(reception, stage, most)
  const names = keptColumns(table)
  const lost: { name: string; id: bigint }[] = []
  const looked = invalid.length > 0 || cross.crossed.length > 0 || !everyLineRead(stage)
  const diagnosis = looked
    ? await diagnose(reception, stage, invalid, cross.crossed, most, (text) => {
        for (const name of names) {
          const value = text(name)
          if (value !== null) lost.push({ name, id: recordKey(reception.keyText, value) })
        }
      })
    : { faults: [], walked: null }
  const malformed = diagnosis.walked?.malformed ?? 0
  const atFault = malformed + (stage.read - stage.valid) + cross.atFault
  refuseStage(reception, stage, diagnosis, atFault)
  await keepLost(reception, table, stage.path, lost)
  await writeRecords(reception, stage, cross.atFault + cross.following + cross.deleted)
  const setAside = atFault + cross.following
  return {
    received: receivedFile(stage, setAside, cross.deleted, allReasons(diagnosis.faults, cross.counts)),
    faults: diagnosis.faults,
  }
}

/** How many rows of a file are listed one by one: all that may be at fault, and enough to say why too many are. */
export const mostListed = ({ allowedShare }: Reception, { rows }: CheckedFile): number =>
  Math.floor(allowedShare * rows) + 10_000

export function receivedFile(
  stage: Stage,
  setAside: number,
  deleted: number,
  reasons: readonly SetAsideCount[],
): ReceivedFile {
  const { file, source, table } = stage
  return {
    table: table.name,
    file: file.file,
    layout: file.layout ?? 'contract',
    bytes: file.bytes,
    rows: file.rows,
    loaded: file.rows - setAside - deleted - stage.notOurs,
    setAside,
    deleted,
    notOurs: stage.notOurs,
    missingColumns: source.layout.foreign
      ? []
      : table.columns.map(({ name }) => name).filter((name) => !source.columns.includes(name)),
    reasons: [...reasons],
  }
}

async function writeRecords({ duck, folder }: Reception, stage: Stage, dropped: number): Promise<void> {
  const target = recordFile(folder, stage.table.name)
  if (dropped === 0 && stage.valid === stage.read) return rename(stage.path, target)
  const first = sqlName(stage.table.columns[0]!.name)
  const without = dropped === 0 ? '' : 'ANTI JOIN dropped ON dropped."row" = s.file_row_number'
  await withoutWords(`writing ${stage.table.name}`, () =>
    writeParquet(
      duck,
      `SELECT s.* EXCLUDE (file_row_number) FROM read_parquet(${sqlText(stage.path)}, file_row_number = true) s ` +
        `${without} WHERE s.${first} IS NOT NULL`,
      target,
    ),
  )
  await rm(stage.path)
}
