import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { givenPairsSql } from '../predict/given-tables'
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

/**
 * m from the table `given_labels`. Where it has a `clerical_match_score`, rows below a half are no matches and are left
 * aside (Splink takes every row for a match).
 */
export async function mFromLabelledPairs(model: LinkModel, linkage: Linkage): Promise<MEstimate> {
  const { duck } = linkage
  const { scored } = await duck.row(
    z.object({ scored: z.boolean() }),
    "SELECT count(*) > 0 AS scored FROM duckdb_columns() WHERE table_name = 'given_labels' AND column_name = 'clerical_match_score'",
  )
  const matches = scored ? 'CAST(clerical_match_score AS DOUBLE) >= 0.5' : 'true'
  await duck.run(
    `CREATE OR REPLACE TABLE label_pairs AS SELECT node_l, node_r FROM (${givenPairsSql(model, 'given_labels')})
     WHERE node_l IS NOT NULL AND node_l <> node_r AND ${matches}`,
  )
  const { pairs } = await duck.row(
    z.object({ pairs: z.coerce.number() }),
    'SELECT count(*) AS pairs FROM label_pairs',
  )
  if (pairs === 0) throw new LinkageRefused('No labelled match is among the records.')
  return mFromPairs(model, linkage, 'label_pairs')
}

/** m from a table of pairs (`node_l`, `node_r`) that are known to match. */
export async function mFromPairs(model: LinkModel, linkage: Linkage, pairs: string): Promise<MEstimate> {
  const vectors = vectorSql(model, linkage, pairs, model.comparisons, { adjusted: false })
  const { sums } = await sumLevels(linkage.duck, model, model.comparisons, `(${vectors})`, { n: '1' })
  return (comparison, gamma) => levelShare(sums.n!, comparison, gamma)
}
