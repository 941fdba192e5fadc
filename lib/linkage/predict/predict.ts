import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { BlockingRule, LinkModel } from '../model/link-model'
import { sqlNumber } from '../sql/sql-number'
import { blockingSql } from './blocking-sql'
import { comparedColumns } from './compared-columns'
import { exactUOf, findExactLevels } from './exact-u'
import type { Linkage } from './open-linkage'
import { adjustmentName, gammaName, isAdjusted, scoreSql, weightName } from './score-sql'
import { termFrequencyName } from './term-frequencies'
import { vectorSql } from './vector-sql'

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
  const exact = await findExactLevels(linkage.duck, model.comparisons)
  const exactU = exactUOf(exact, model.comparisons)
  const ids = [...(model.linkType === 'dedupe_only' ? [] : [model.sourceDataset]), model.uniqueId]
  const columns: string[] = ['match_weight', 'match_probability', ...ids.flatMap(both)]
  const keep = [...ids, ...model.additionalColumns]
  for (const comparison of model.comparisons) {
    const values = withValues ? await comparedColumns(linkage, comparison.levels) : []
    keep.push(...values)
    columns.push(...values.flatMap(both), gammaName(model, comparison))
    if (!model.retainIntermediate) continue
    const frequencies = new Set(
      comparison.levels.flatMap(({ termFrequency }) =>
        termFrequency ? [termFrequencyName(model, termFrequency.column)] : [],
      ),
    )
    columns.push(...[...frequencies].flatMap(both))
    const part = (name: string) => (model.prefixes.weightIs === 'match-weight' ? name : `pow(2e0, ${name})`)
    const as = (suffix: string) => sqlName(`${model.prefixes.weight}${suffix}`)
    columns.push(`${part(weightName(comparison))} AS ${as(comparison.name)}`)
    if (isAdjusted(comparison))
      columns.push(`${part(adjustmentName(comparison))} AS ${as(`tf_adj_${comparison.name}`)}`)
  }
  columns.push(...model.additionalColumns.flatMap(both), 'match_key')
  const vectors = vectorSql(model, linkage, pairs, model.comparisons, { keep })
  const scored = scoreSql(model, model.comparisons, vectors, exactU)
  const where = thresholdWeight === undefined ? '' : ` WHERE match_weight >= ${sqlNumber(thresholdWeight)}`
  return `SELECT ${[...new Set(columns)].join(', ')} FROM (${scored})${where}`
}

const both = (name: string): string[] => [sqlName(`${name}_l`), sqlName(`${name}_r`)]

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
