import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'
import { block } from '../predict/predict'
import { vectorSql } from '../predict/vector-sql'
import { levelShare, sumLevels } from './level-sums'

/** m per comparison and gamma; a level that no labelled match is at is missing. */
export type MEstimate = (comparison: string, gamma: number) => number | undefined

/** m as the shares of levels among pairs that are known to match: those with the same value in a label column. */
export async function mFromLabelColumn(
  model: LinkModel,
  linkage: Linkage,
  column: string,
): Promise<MEstimate> {
  const label = sqlName(column)
  const pairs = await block(model, linkage, [{ sql: `l.${label} = r.${label}`, explode: [] }], 'label_pairs')
  if (pairs === 0) throw new LinkageRefused(`No two records share a value of the label column "${column}".`)
  return mFromPairs(model, linkage, 'label_pairs')
}

/** m from a table of pairs (`node_l`, `node_r`) that are known to match. */
export async function mFromPairs(model: LinkModel, linkage: Linkage, pairs: string): Promise<MEstimate> {
  const vectors = vectorSql(model, linkage, pairs, model.comparisons, { adjusted: false })
  const { sums } = await sumLevels(linkage.duck, model, model.comparisons, `(${vectors})`, { n: '1' })
  return (comparison, gamma) => levelShare(sums.n!, comparison, gamma)
}
