import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { clusters } from '../../../contract/tables/links'
import type { CheckedFile } from '../check-files'
import { recordFile } from '../cross-checks'
import { diagnose, invalidRows } from '../diagnose'
import { mostListed, receivedFile, type LoadedFile } from '../load-records'
import { withoutWords } from '../receive-failed'
import type { LinksSummary } from '../receive-report'
import type { Reception } from '../reception'
import { allReasons, refuseStage } from '../refuse-stage'
import { everyLineRead, stageTable, type Stage } from '../stage-table'
import { droppedRows, dropUnknown, stagedRows } from './link-checks'

/**
 * Loads the clusters of a delivery, those of the contract, Splink's own or the Ministry's table of persons, into
 * `records/clusters.parquet`.
 *
 * @throws DeliveryRefused where the file as a whole cannot be used
 */
export async function loadClusters(
  reception: Reception,
  file: CheckedFile,
): Promise<LoadedFile & { readonly summary: LinksSummary['clusters'] }> {
  const { duck, folder } = reception
  const stage = await stageTable(reception, clusters, file)
  const most = mostListed(reception, file)
  const ours = stage.read - stage.notOurs
  const invalid = ours > stage.valid ? await invalidRows(reception, stage, most) : []
  await withoutWords('checking clusters', () => dropFaulty(reception, stage))
  const dropped = await droppedRows(reception, 10_000)
  const looked = invalid.length > 0 || dropped.crossed.length > 0 || !everyLineRead(stage)
  const diagnosis = looked
    ? await diagnose(reception, stage, invalid, dropped.crossed, most, () => undefined)
    : { faults: [], walked: null }
  const atFault = (diagnosis.walked?.malformed ?? 0) + (ours - stage.valid)
  refuseStage(reception, stage, diagnosis, atFault)
  const target = recordFile(folder, 'clusters')
  const told = await withoutWords('writing clusters', async () => {
    await writeParquet(
      duck,
      `SELECT source, id, cluster_id AS cluster FROM ${stagedRows(stage)} s ` +
        'ANTI JOIN dropped ON dropped."row" = s.file_row_number WHERE source IS NOT NULL',
      target,
    )
    return duck.row(
      z.object({ rows: z.bigint(), clusters: z.bigint(), largest: z.bigint(), single: z.bigint() }),
      'SELECT coalesce(sum(size), 0)::BIGINT AS rows, count(*) AS clusters, coalesce(max(size), 0) AS largest, ' +
        'count(*) FILTER (size = 1) AS single FROM ' +
        `(SELECT count(*) AS size FROM read_parquet(${sqlText(target)}) GROUP BY cluster)`,
    )
  })
  await rm(stage.path)
  const unknown = dropped.of('unknown')
  const received = receivedFile(
    { ...stage, notOurs: stage.notOurs + unknown },
    atFault + dropped.of('memberTwice'),
    dropped.of('deleted'),
    allReasons(diagnosis.faults, dropped.counts),
  )
  return {
    received,
    faults: diagnosis.faults,
    summary: {
      rows: Number(told.rows),
      clusters: Number(told.clusters),
      largest: Number(told.largest),
      single: Number(told.single),
      unknownRecord: unknown,
    },
  }
}

async function dropFaulty(reception: Reception, stage: Stage): Promise<void> {
  const { duck } = reception
  const rows = stagedRows(stage)
  await duck.run('DELETE FROM dropped')
  await dropUnknown(reception, stage, [['source', 'id']])
  const twice =
    `SELECT source, id, min(file_row_number) AS first FROM ${rows} WHERE source IS NOT NULL ` +
    'GROUP BY source, id HAVING count(*) > 1'
  await duck.run(
    `INSERT INTO dropped SELECT s.file_row_number, 'memberTwice' FROM ${rows} s JOIN (${twice}) USING (source, id) ` +
      `WHERE s.file_row_number > first AND s.file_row_number NOT IN (SELECT "row" FROM dropped)`,
  )
}
