import { sqlText } from '@/lib/database/duck/sql-text'
import { deletions } from '../../contract/tables/deletions'
import type { CheckedFile } from './check-files'
import { diagnose, invalidRows } from './diagnose'
import { mostListed, receivedFile, type LoadedFile } from './load-records'
import { withoutWords } from './receive-failed'
import type { Reception } from './reception'
import { countFaults, refuseStage } from './refuse-stage'
import { everyLineRead, stageTable } from './stage-table'

/**
 * Reads which records the supplier has deleted into the table `deleted`. No row of it may break the contract: a record
 * that should have been left out would be kept.
 *
 * @throws DeliveryRefused
 */
export async function loadDeletions(reception: Reception, file: CheckedFile): Promise<LoadedFile> {
  const stage = await stageTable(reception, deletions, file)
  const invalid = await invalidRows(reception, stage, mostListed(reception, file))
  const diagnosis =
    invalid.length > 0 || !everyLineRead(stage)
      ? await diagnose(reception, stage, invalid, [], 10_000, () => undefined)
      : { faults: [], walked: null }
  const atFault = (diagnosis.walked?.malformed ?? 0) + stage.read - stage.valid
  refuseStage({ ...reception, allowedShare: 0 }, stage, diagnosis, atFault)
  await withoutWords('reading deletions', () =>
    reception.duck.run(`INSERT INTO deleted SELECT source, id FROM read_parquet(${sqlText(stage.path)})`),
  )
  return { received: receivedFile(stage, 0, 0, countFaults(diagnosis.faults)), faults: [] }
}
