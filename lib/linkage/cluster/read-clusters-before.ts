import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { meansRecord } from '../predict/given-tables'
import type { Linkage } from '../predict/open-linkage'
import { readLinks } from './link-columns'

/**
 * The cluster that each record had in an earlier run, from the table `given_clusters`; null for records that it does not
 * have.
 *
 * @throws LinkageRefused where a record has several
 */
export async function readClustersBefore(model: LinkModel, linkage: Linkage): Promise<(number | null)[]> {
  // A record and the number of its cluster, read like a link.
  const { left, right } = await readLinks(
    linkage.duck,
    `SELECT n.__node AS node_l, dense_rank() OVER (ORDER BY t.cluster_id) AS node_r, 0 AS match_weight
     FROM given_clusters t JOIN nodes n ON ${meansRecord(model, 'n', 't')} WHERE t.cluster_id IS NOT NULL`,
  )
  const before = new Array<number | null>(linkage.rows).fill(null)
  for (const [at, node] of left.entries()) {
    if (before[node] !== null)
      throw new LinkageRefused('The clusters of the earlier run have a record more than once.')
    before[node] = right[at]!
  }
  return before
}
