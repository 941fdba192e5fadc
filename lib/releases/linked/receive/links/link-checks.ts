import { z } from 'zod'
import { sqlText } from '@/lib/database/duck/sql-text'
import { tableOf } from '../../../contract/delivery-contract'
import { recordFile } from '../cross-checks'
import type { Crossed } from '../diagnose'
import type { Reception } from '../reception'
import type { Stage } from '../stage-table'

/** Rows of a staged file of links, with their ordinals. */
export const stagedRows = ({ path }: Stage): string =>
  `read_parquet(${sqlText(path)}, file_row_number = true)`

/** Leaves out rows that name a record which is not in the record files: deleted, or unknown. */
export async function dropUnknown(
  { duck, folder }: Reception,
  stage: Stage,
  sides: readonly (readonly [source: string, id: string])[],
): Promise<void> {
  for (const [source, id] of sides) {
    const there = await duck.rows(
      z.object({ source: z.string() }),
      `SELECT DISTINCT ${source} AS source FROM ${stagedRows(stage)} WHERE ${source} IS NOT NULL`,
    )
    for (const { source: table } of there) {
      const key = tableOf(table).key[0]!
      await duck.run(
        `INSERT INTO dropped SELECT s.file_row_number, if(bool_or(lost.why = 'deleted'), 'deleted', 'unknown') ` +
          `FROM ${stagedRows(stage)} s ANTI JOIN read_parquet(${sqlText(recordFile(folder, table))}) r ON r.${key} = s.${id} ` +
          `LEFT JOIN lost ON lost.id = s.${id} AND lost.source = ${sqlText(table)} AND lost.name = ${sqlText(key)} ` +
          `WHERE s.${source} = ${sqlText(table)} AND s.file_row_number NOT IN (SELECT "row" FROM dropped) GROUP BY 1`,
      )
    }
  }
}

/** How many rows were dropped, by why, and the first of those that a supplier must correct. */
export async function droppedRows({ duck }: Reception, most: number) {
  const counts = await duck.rows(
    z.object({ why: z.string(), rows: z.bigint() }),
    'SELECT why, count(*) AS rows FROM dropped GROUP BY why',
  )
  const listed = await duck.rows(
    z.object({ row: z.bigint(), why: z.string() }),
    `SELECT "row", why FROM dropped WHERE why NOT IN ('deleted', 'unknown') ORDER BY 1 LIMIT ${most}`,
  )
  return {
    of: (why: string): number => Number(counts.find((each) => each.why === why)?.rows ?? 0n),
    crossed: listed.map(({ row, why }): Crossed => ({
      row: Number(row),
      column: null,
      fault: why as Crossed['fault'],
    })),
    counts: counts
      .filter(({ why }) => why !== 'deleted' && why !== 'unknown')
      .map(({ why, rows }) => ({ column: null, fault: why, rows: Number(rows) })),
  }
}
