import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { givenPairsSql } from '../predict/given-tables'
import { block } from '../predict/predict'
import type { Linkage } from '../predict/open-linkage'
import { possiblePairs } from '../predict/possible-pairs'
import { scoredPairsSql } from '../predict/scored-pairs'
import { bracketed } from '../sql/parsed-expression'
import { accuracyTable, notFound, type AccuracyRow } from './accuracy'

/**
 * Accuracy where a column says who is who: every possible pair is a label. Pairs with the same value that no rule found
 * count as missed.
 */
export async function accuracyFromColumn(
  model: LinkModel,
  linkage: Linkage,
  column: string,
): Promise<AccuracyRow[]> {
  const label = sqlName(column)
  const rules = [...model.blockingRules, { sql: `l.${label} = r.${label}`, explode: [] }]
  await block(model, linkage, rules, 'labelled')
  const pairs = `(SELECT p.node_l, p.node_r, match_key <> '${model.blockingRules.length}' AS found,
      CAST(coalesce(l.${label} = r.${label}, false) AS INTEGER) AS positive
    FROM labelled p JOIN nodes l ON l.__node = p.node_l JOIN nodes r ON r.__node = p.node_r)`
  return accuracyTable(await scored(model, linkage, pairs), possiblePairs(model, linkage))
}

/**
 * Accuracy where people looked at pairs: a table with the ids of both records (`unique_id_l`, `unique_id_r`, with
 * `source_dataset_l`, `source_dataset_r` when linking) and `clerical_match_score`.
 *
 * @param actual scores from here on are matches
 */
export async function accuracyFromPairs(
  model: LinkModel,
  linkage: Linkage,
  labels: string,
  actual = 0.5,
): Promise<AccuracyRow[]> {
  const rules = model.blockingRules.map((rule) => `coalesce(${bracketed(rule.sql)}, false)`)
  const found = rules.length === 0 ? 'true' : rules.join(' OR ')
  await linkage.duck.run(
    `CREATE OR REPLACE TABLE labelled AS SELECT node_l, node_r, CAST(clerical_match_score AS DOUBLE) AS score
     FROM (${givenPairsSql(model, sqlName(labels))}) WHERE node_l IS NOT NULL`,
  )
  const pairs = `(SELECT p.node_l, p.node_r, (${found}) AS found, CAST(score >= ${actual} AS INTEGER) AS positive
    FROM labelled p JOIN nodes l ON l.__node = p.node_l JOIN nodes r ON r.__node = p.node_r)`
  return accuracyTable(await scored(model, linkage, pairs))
}

/** Labelled pairs by their match weight to the nearest tenth. */
async function scored(model: LinkModel, linkage: Linkage, pairs: string) {
  const scores = await scoredPairsSql(model, linkage, pairs)
  // A tenth of 32 bits, as Splink has it: thresholds are equal to the last digit.
  const rows = await linkage.duck.rows(
    z.object({ threshold: z.number(), positives: z.coerce.number(), negatives: z.coerce.number() }),
    `SELECT CASE WHEN found THEN CAST(0.1 AS FLOAT) * round(match_weight / 1e-1) ELSE ${notFound}e0 END AS threshold,
       sum(positive) AS positives, sum(1 - positive) AS negatives
     FROM (${scores}) GROUP BY 1 ORDER BY 1`,
  )
  if (rows.length === 0) throw new LinkageRefused('No labelled pair is among the records.')
  return rows
}
