import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { protectedCells, protectedFlows } from '../release-folder'

/**
 * Which cells a release has and which of them are hidden, as one number for releases.release.pattern: two releases with
 * the same number hide exactly the same, so that a board's people may read both. The order of rows is of no account.
 */
export async function patternOf(duck: Duck, folder: string): Promise<string> {
  const key = 'area_id, measure, breakdown, category, granularity, period_start, suppressed'
  const found = await duck.row(
    z.object({ rows: z.coerce.string(), sum: z.string() }),
    `SELECT count(*) AS rows, coalesce(sum(md5_number_lower(concat_ws('|', what, ${key}))::HUGEINT), 0)::VARCHAR AS sum
     FROM (SELECT 'cell' AS what, ${key} FROM read_parquet(${sqlText(protectedCells(folder))})
           UNION ALL SELECT view || ' ' || flow, ${key} FROM read_parquet(${sqlText(protectedFlows(folder))}))`,
  )
  return `${found.rows}:${found.sum}`
}
