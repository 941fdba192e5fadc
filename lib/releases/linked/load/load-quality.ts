import { existsSync } from 'node:fs'
import type { Client } from 'pg'
import { z } from 'zod'
import { copyRows } from '@/lib/database/copy-rows'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { ReceiveReport } from '../receive/receive-report'
import { journeyFile } from '../release-folder'
import { qualityRows, type QualityCount } from './quality-rows'
import { partitionOf } from './release-partitions'

/** Writes into the release's own partition how good its records are: links, dates in order, fields filled in; by board and month. */
export async function loadQuality(
  database: Client,
  duck: Duck,
  releaseId: number,
  { folder, threshold, report }: { folder: string; threshold: number; report: ReceiveReport },
): Promise<void> {
  const counts = [...(await ofJourneys(duck, folder)), ...ofFields(report)]
  const columns = '(area_id, board_id, month, subject, name, numerator, denominator)'
  await copyRows(database, `${partitionOf('releases.quality', releaseId)} ${columns}`, [
    qualityRows(counts, threshold).map(
      ({ areaId, boardId, month, subject, name, numerator, denominator }) => [
        ...[areaId, boardId, `${month}-01`, subject, name, numerator, denominator],
      ],
    ),
  ])
}

const counted = z.object({
  board: z.number().nullable(),
  month: z.string(),
  subject: z.enum(['link', 'dates']),
  name: z.string(),
  good: z.coerce.number(),
  rows: z.coerce.number(),
})

/** lib/journeys/README.md, "Data quality". */
async function ofJourneys(duck: Duck, folder: string): Promise<readonly QualityCount[]> {
  const selects = [
    [
      'link_quality',
      `'link' AS subject, join_name AS name, sum(records) FILTER (link <> 'none') AS good, sum(records) AS rows`,
    ],
    [
      'date_order',
      `'dates' AS subject, first_column || ' ' || then_column AS name, sum(pairs - out_of_order) AS good, sum(pairs) AS rows`,
    ],
  ] as const
  const found = selects.map(async ([name, select]) => {
    const file = journeyFile(folder, name)
    if (!existsSync(file)) return []
    return duck.rows(
      counted,
      `SELECT board, strftime(month, '%Y-%m') AS month, subject, name, coalesce(good, 0) AS good, rows
       FROM (SELECT board, month, ${select} FROM read_parquet(${sqlText(file)}) WHERE month IS NOT NULL GROUP BY ALL)`,
    )
  })
  return (await Promise.all(found)).flat()
}

/** For each column of the contract, the rows that have a value. */
function* ofFields({ quality }: ReceiveReport): Generator<QualityCount> {
  for (const { table, columns, groups } of quality)
    for (const { board, month, rows, filled } of groups) {
      if (month === null) continue
      for (const [index, column] of columns.entries())
        yield { board, month, subject: 'complete', name: `${table}.${column}`, good: filled[index]!, rows }
    }
}
