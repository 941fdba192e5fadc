import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'

const size = z.object({ records: z.coerce.number(), clusters: z.coerce.number() })

/**
 * How many clusters there are of each size, in all, and the largest.
 *
 * @param from a table or file of records, as SQL has it
 * @param cluster the column that says which cluster a record is in
 */
export async function clusterSizes(
  duck: Duck,
  from: string,
  cluster: string,
): Promise<Omit<LinkageRun['cases'], 'links'>> {
  const sizes = await duck.rows(
    size,
    `SELECT n AS records, count(*) AS clusters FROM (SELECT count(*) AS n FROM ${from} GROUP BY ${cluster})
     GROUP BY n ORDER BY n`,
  )
  return {
    clusters: sizes.reduce((sum, { clusters }) => sum + clusters, 0),
    largest: sizes.at(-1)?.records ?? 0,
    sizes,
  }
}
