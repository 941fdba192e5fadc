import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { BlockingRule, LinkModel } from '../model/link-model'
import { bothSides } from '../sql/both-sides'
import { sqlNumber } from '../sql/sql-number'
import { blockingSql } from './blocking-sql'
import { comparedColumns } from './compared-columns'
import type { Linkage } from './open-linkage'
import { adjustmentName, gammaName, isAdjusted, weightName } from './score-sql'
import { scoredPairsSql } from './scored-pairs'
import { termFrequencyName } from './term-frequencies'

export type PredictOptions = {
  /** Pairs below this match weight are left out. */
  readonly thresholdWeight?: number
  /** Put the compared values of both records beside each pair: personal data. */
  readonly withValues?: boolean
}

/** Makes the table `pairs` from the model's rules (or others). @returns how many there are */
export async function block(
  model: LinkModel,
  linkage: Linkage,
  rules: readonly BlockingRule[] = model.blockingRules,
  table = 'pairs',
): Promise<number> {
  await linkage.duck.run(`CREATE OR REPLACE TABLE ${sqlName(table)} AS ${blockingSql(model, linkage, rules)}`)
  const { count } = await linkage.duck.row(
    z.object({ count: z.coerce.number() }),
    `SELECT count(*) AS count FROM ${sqlName(table)}`,
  )
  return count
}

/**
 * A SELECT of scored pairs in the columns of Splink's own predictions: match_weight, match_probability, ids of both
 * records (with their sources when linking), and per comparison its gamma and, where the model retains intermediate
 * values, its term frequencies, Bayes factor (`bf_`) or match weight (`mw_`); then match_key.
 *
 * @param pairs a table, or a SELECT in brackets
 */
export async function edgesSql(
  model: LinkModel,
  linkage: Linkage,
  pairs: string,
  { thresholdWeight, withValues = false }: PredictOptions = {},
): Promise<string> {
  const ids = [...(model.linkType === 'dedupe_only' ? [] : [model.sourceDataset]), model.uniqueId]
  const columns: string[] = ['match_weight', 'match_probability', ...ids.flatMap(bothSides)]
  const keep = [...ids, ...model.additionalColumns]
  for (const comparison of model.comparisons) {
    const values = withValues ? await comparedColumns(linkage, comparison.levels) : []
    keep.push(...values)
    columns.push(...values.flatMap(bothSides), gammaName(model, comparison))
    if (!model.retainIntermediate) continue
    const frequencies = new Set(
      comparison.levels.flatMap(({ termFrequency }) =>
        termFrequency ? [termFrequencyName(termFrequency.column)] : [],
      ),
    )
    columns.push(...[...frequencies].flatMap(bothSides))
    const part = (name: string) => (model.prefixes.weightIs === 'match-weight' ? name : `pow(2e0, ${name})`)
    const as = (suffix: string) => sqlName(`${model.prefixes.weight}${suffix}`)
    columns.push(`${part(weightName(comparison))} AS ${as(comparison.name)}`)
    if (isAdjusted(comparison))
      columns.push(
        `${part(adjustmentName(comparison))} AS ${as(`${model.prefixes.termFrequency}adj_${comparison.name}`)}`,
      )
  }
  columns.push(...model.additionalColumns.flatMap(bothSides), 'match_key')
  const scored = await scoredPairsSql(model, linkage, pairs, keep)
  const where = thresholdWeight === undefined ? '' : ` WHERE match_weight >= ${sqlNumber(thresholdWeight)}`
  return `SELECT ${[...new Set(columns)].join(', ')} FROM (${scored})${where}`
}

/** Writes the scored pairs of the table `pairs` to a Parquet file, streamed; whole or not at all. */
export async function writeEdges(
  model: LinkModel,
  linkage: Linkage,
  file: string,
  options: PredictOptions = {},
): Promise<void> {
  await writeParquet(linkage.duck, await edgesSql(model, linkage, 'pairs', options), file, {
    metadata: { link_type: model.linkType },
  })
}
