import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { links } from '../../../contract/tables/links'
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

/** A probability told to few decimals, and the weight that it comes from, are this near to each other. */
const nearness = 0.001

/** The weight of a link; where only its probability p is told, log2(p / (1 − p)), at most what the contract allows. */
const weight =
  'coalesce(match_weight, CASE WHEN match_probability >= 1 THEN 1000 WHEN match_probability <= 0 THEN -1000 ' +
  'ELSE greatest(-1000, least(1000, log2(match_probability / (1 - match_probability)))) END)'

/** The two records of a link, whichever way round they stand. */
const ends = ['source', 'id']
  .map(
    (name) =>
      `if(l_first, ${name}_l, ${name}_r) AS ${name}_a, if(l_first, ${name}_r, ${name}_l) AS ${name}_b`,
  )
  .join(', ')

/**
 * Loads the links of a delivery, those of the contract or Splink's own, into `records/edges.parquet`.
 *
 * @throws DeliveryRefused where the file as a whole cannot be used
 */
export async function loadEdges(
  reception: Reception,
  file: CheckedFile,
): Promise<LoadedFile & { readonly summary: LinksSummary['edges'] }> {
  const { duck, folder, manifest } = reception
  const stage = await stageTable(reception, links, file)
  const most = mostListed(reception, file)
  const ours = stage.read - stage.notOurs
  const invalid = ours > stage.valid ? await invalidRows(reception, stage, most) : []
  await withoutWords('checking links', () => dropFaulty(reception, stage))
  const dropped = await droppedRows(reception, 10_000)
  const looked = invalid.length > 0 || dropped.crossed.length > 0 || !everyLineRead(stage)
  const diagnosis = looked
    ? await diagnose(reception, stage, invalid, dropped.crossed, most, () => undefined)
    : { faults: [], walked: null }
  const atFault =
    (diagnosis.walked?.malformed ?? 0) +
    (ours - stage.valid) +
    dropped.of('noWeight') +
    dropped.of('linkToItself')
  refuseStage(reception, stage, diagnosis, atFault)
  const threshold = manifest.linkage.method === 'none' ? 0 : manifest.linkage.threshold_match_weight
  const kept = `FROM ${stagedRows(stage)} s ANTI JOIN dropped ON dropped."row" = s.file_row_number WHERE source_l IS NOT NULL`
  await withoutWords('writing links', () =>
    writeParquet(
      duck,
      `SELECT source_l, id_l, source_r, id_r, ${weight} AS match_weight ${kept}`,
      recordFile(folder, 'edges'),
    ),
  )
  const told = await withoutWords('counting links', () =>
    duck.row(
      z.object({ rows: z.bigint(), above: z.bigint(), disagreeing: z.bigint() }),
      `SELECT count(*) AS rows, count(*) FILTER (${weight} >= ${threshold}) AS above, ` +
        `count(*) FILTER (abs(match_probability - 1 / (1 + pow(2, -match_weight))) > ${nearness}) AS disagreeing ${kept}`,
    ),
  )
  await rm(stage.path)
  const deleted = dropped.of('deleted')
  const unknown = dropped.of('unknown')
  const received = receivedFile(
    { ...stage, notOurs: stage.notOurs + unknown },
    atFault + dropped.of('linkTwice'),
    deleted,
    allReasons(diagnosis.faults, dropped.counts),
  )
  return {
    received,
    faults: diagnosis.faults,
    summary: {
      rows: Number(told.rows),
      atThreshold: Number(told.above),
      unknownRecord: unknown,
      disagreeing: Number(told.disagreeing),
    },
  }
}

async function dropFaulty(reception: Reception, stage: Stage): Promise<void> {
  const { duck } = reception
  const rows = stagedRows(stage)
  await duck.run('DELETE FROM dropped')
  await duck.run(
    `INSERT INTO dropped SELECT file_row_number, if(source_l = source_r AND id_l = id_r, 'linkToItself', 'noWeight') ` +
      `FROM ${rows} WHERE source_l IS NOT NULL AND ((source_l = source_r AND id_l = id_r) ` +
      'OR (match_weight IS NULL AND match_probability IS NULL))',
  )
  await dropUnknown(reception, stage, [
    ['source_l', 'id_l'],
    ['source_r', 'id_r'],
  ])
  const known =
    `SELECT *, ${ends} FROM (SELECT s.*, (source_l, id_l) < (source_r, id_r) AS l_first FROM ${rows} s ` +
    'ANTI JOIN dropped ON dropped."row" = s.file_row_number WHERE source_l IS NOT NULL)'
  const same = 'source_a, id_a, source_b, id_b'
  const { twice } = await duck.row(
    z.object({ twice: z.bigint() }),
    `SELECT count(*) AS twice FROM (SELECT 1 FROM (${known}) GROUP BY ${same} HAVING count(*) > 1)`,
  )
  if (twice === 0n) return
  // Of several between the same two records the one of greatest weight counts (docs/measures/rules.md).
  await duck.run(
    `INSERT INTO dropped SELECT k.file_row_number, 'linkTwice' FROM (${known}) k JOIN (` +
      `SELECT ${same}, arg_max(file_row_number, (${weight}, -file_row_number)) AS best FROM (${known}) ` +
      `GROUP BY ${same} HAVING count(*) > 1) USING (${same}) WHERE k.file_row_number <> best`,
  )
}
