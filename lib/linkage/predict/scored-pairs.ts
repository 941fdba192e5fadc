import type { LinkModel } from '../model/link-model'
import { exactUOf, findExactLevels } from './exact-u'
import type { Linkage } from './open-linkage'
import { scoreSql } from './score-sql'
import { vectorSql } from './vector-sql'

/**
 * A SELECT of pairs with everything that a model says of each: its gammas, weights and adjustments, `match_weight` and
 * `match_probability`.
 *
 * @param pairs a table, or a SELECT in brackets, with `node_l` and `node_r`
 * @param keep input columns that go along as `x_l`, `x_r`
 */
export async function scoredPairsSql(
  model: LinkModel,
  linkage: Linkage,
  pairs: string,
  keep: readonly string[] = [],
): Promise<string> {
  const { comparisons } = model
  const exact = await findExactLevels(linkage.duck, comparisons)
  const vectors = vectorSql(model, linkage, pairs, comparisons, { keep })
  return scoreSql(model, comparisons, vectors, exactUOf(exact, comparisons))
}
