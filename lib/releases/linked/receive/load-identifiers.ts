import { rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { identifiers } from '../../contract/tables/identifiers'
import type { CheckedFile } from './check-files'
import { diagnose, invalidRows } from './diagnose'
import { mostListed, receivedFile, type LoadedFile } from './load-records'
import { withoutWords } from './receive-failed'
import type { Reception } from './reception'
import { countFaults, refuseStage } from './refuse-stage'
import { everyLineRead, openSource, stageTable, type Stage } from './stage-table'

/** Where names lie while records are linked; whoever links deletes it. */
export const identifiersFile = (folder: string): string => path.join(folder, 'identifiers.parquet')

/**
 * Loads the identifiers for the linkage step: names and numbers as they are, each record named by its record key.
 *
 * @throws DeliveryRefused where the file as a whole cannot be used
 */
export async function loadIdentifiers(reception: Reception, file: CheckedFile): Promise<LoadedFile> {
  const { duck } = reception
  const stage = await stageTable(reception, identifiers, file, (column, usual) =>
    column.name !== 'id' && (column.type === 'id' || column.type === 'text') ? sqlName(column.name) : usual,
  )
  const most = mostListed(reception, file)
  const invalid = stage.read > stage.valid ? await invalidRows(reception, stage, most) : []
  const result = await examine(reception, stage, invalid, most)
  const target = identifiersFile(reception.folder)
  const deleted = 'SELECT source, id FROM deleted'
  await withoutWords('writing identifiers', () =>
    writeParquet(
      duck,
      `SELECT * FROM read_parquet(${sqlText(stage.path)}) WHERE source IS NOT NULL AND (source, id) NOT IN (${deleted})`,
      target,
    ),
  )
  await rm(stage.path)
  return result
}

/** Counts the rows of identifiers that nobody will link by: their values are not read. @throws DeliveryRefused */
export async function countIdentifiers(reception: Reception, file: CheckedFile): Promise<LoadedFile> {
  const source = await openSource(reception, identifiers, file)
  const { rows } = await withoutWords('counting identifiers', () =>
    reception.duck.row(z.object({ rows: z.bigint() }), `SELECT count(*) AS rows FROM (${source.select()})`),
  )
  const read = Number(rows)
  const stage: Stage = { table: identifiers, file, source, path: '', read, valid: read, notOurs: 0 }
  return examine(reception, stage, [], mostListed(reception, file))
}

async function examine(
  reception: Reception,
  stage: Stage,
  invalid: readonly number[],
  most: number,
): Promise<LoadedFile> {
  const looked = invalid.length > 0 || !everyLineRead(stage)
  const diagnosis = looked
    ? await diagnose(reception, stage, invalid, [], most, () => undefined)
    : { faults: [], walked: null }
  const atFault = (diagnosis.walked?.malformed ?? 0) + stage.read - stage.valid
  refuseStage(reception, stage, diagnosis, atFault)
  return {
    received: receivedFile(stage, atFault, 0, countFaults(diagnosis.faults)),
    faults: diagnosis.faults,
  }
}
